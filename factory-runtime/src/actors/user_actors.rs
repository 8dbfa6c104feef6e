//! The shared component that keeps the actors of each user.

use super::{
    inbox::Inbox,
    run::run,
    sessions::{Entrance, SessionId, Sessions},
    user_handle::UserHandle,
};
use factory_core::{Owner, Shareable, UserScope};
use std::{fmt, sync::Arc, time::Duration};
use tokio::sync::{Semaphore, mpsc};

/// A shared component that keeps long-lived actors of each user, such as a socket to a tool server.
///
/// An actor is a task of the tokio runtime that outlives the request that started it, and receives commands. [`of`](Self::of)
/// returns the running actor of the scope's user, or starts it; there is exactly one, also if several requests start it at
/// the same time. [`session`](Self::session) does the same for several actors of one user, each with an id; an id that the
/// client sends finds only the sessions of the client's own user. Users are told apart by the whole identity: kind, tenant,
/// issuer and id.
///
/// Commands and actors hold no value of a scope. An actor that needs agents opens a child scope for each command: the command
/// contains its context. The actor holds the platform as a `Weak`, because an `Arc` of the platform in an actor that the
/// platform keeps would never be dropped.
///
/// ```
/// use factory_core::{UserExecutionContext, UserScope, agent_factory, user_scoped};
/// use factory_runtime::{Inbox, UserActors};
/// use std::sync::{Arc, Weak};
///
/// pub struct Ask {
///     context: UserExecutionContext,
///     question: String,
///     answer: tokio::sync::oneshot::Sender<String>,
/// }
///
/// #[user_scoped]
/// pub struct Triage<'user> {
///     scope: UserScope<'user>,
/// }
///
/// impl Triage<'_> {
///     async fn answer(&self, question: &str, number: u32) -> String {
///         format!("{}'s question {number}: {question}", self.scope.user_id())
///     }
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform {
///         shared { pub actors: UserActors<Ask> }
///         agents { triage: Triage }
///     }
/// }
///
/// async fn run_actor(platform: Weak<Platform>, mut inbox: Inbox<Ask>) {
///     let mut count = 0;
///     while let Some(ask) = inbox.recv().await {
///         let Some(platform) = platform.upgrade() else { break };
///         count += 1;
///         let answer = platform.for_user(ask.context, async |desk| desk.triage().answer(&ask.question, count).await);
///         if let Ok(answer) = answer.await {
///             let _ = ask.answer.send(answer);
///         }
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let platform = Arc::new(Platform { actors: UserActors::default() });
/// for expected in ["alice's question 1: why?", "alice's question 2: why?"] {
///     let weak = Arc::downgrade(&platform);
///     let answer = platform.for_user(factory_core::testing::context("alice"), async |desk| {
///         let handle = desk.platform().actors.of(desk.scope(), 8, |inbox| run_actor(weak, inbox));
///         let (answer, answered) = tokio::sync::oneshot::channel();
///         let ask = Ask { context: desk.scope().child("ask")?, question: "why?".to_owned(), answer };
///         handle.send(desk.scope(), ask).await?;
///         Ok::<_, Box<dyn std::error::Error>>(answered.await?)
///     });
///     assert_eq!(answer.await??, expected);
/// }
/// # Ok(()) }
/// ```
///
/// # The end of an actor
///
/// | when | what happens |
/// |---|---|
/// | its future returns or panics | the next `of` starts another one |
/// | it waits for a command for an hour ([`idle_after`](Self::idle_after)), and no handle exists | [`Inbox::recv`] returns `None`, so that it can save its state and return; the next `of` starts another one, without waiting for it |
/// | [`end`](Self::end), [`end_session`](Self::end_session) or [`end_owner`](Self::end_owner) is called, or the platform is dropped | its future is dropped at its next `.await`, with its unread commands |
/// | [`end_all`](Self::end_all) is called | [`Inbox::recv`] returns its unread commands, and then `None` |
/// | it drops its inbox | the next `of` drops its future and starts another one |
///
/// For a gentle end of one actor on demand, send a command of your own for it. An actor runs in no span, because it outlives
/// the request that started it; the context of a command is there for a span of its own. A panic is reported by the panic hook and reaches nobody.
#[doc(alias = "session")]
#[doc(alias = "spawn")]
#[doc(alias = "mailbox")]
#[derive(Shareable)]
pub struct UserActors<C: Send + 'static> {
    #[attest(reason = "the actors of each user are a map entry of their own, reached only by a scope of the user")]
    pub(super) sessions: Arc<Sessions<C>>,
    pub(super) idle: Duration,
    pub(super) per_user: usize,
}

impl<C: Send + 'static> UserActors<C> {
    /// Returns the running actor of the scope's user, or starts it.
    ///
    /// `capacity` is the number of commands, at least one, that the inbox of a new actor holds before `send` waits. `start`
    /// is called in the actor's task, if an actor is started, and is dropped otherwise. If the user has as many actors as
    /// [`most_per_user`](Self::most_per_user) allows, none is started, and each command comes back as
    /// [`UserSendError::TooMany`](crate::UserSendError::TooMany).
    ///
    /// # Panics
    ///
    /// Panics outside of a tokio runtime if an actor is started.
    #[doc(alias = "spawn")]
    pub fn of<S, F>(&self, scope: UserScope<'_>, capacity: usize, start: S) -> UserHandle<C>
    where
        S: FnOnce(Inbox<C>) -> F + Send + 'static,
        F: Future + Send + 'static,
    {
        self.enter(scope.owner(), None, capacity, start)
    }

    /// Returns the running actor of a session of the scope's user, or starts it. See [`of`](Self::of).
    ///
    /// The id may come from the client: two users with one id have two sessions. A user cannot have more than
    /// [`most_per_user`](Self::most_per_user).
    ///
    /// # Panics
    ///
    /// Panics outside of a tokio runtime if an actor is started.
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::{Inbox, UserActors};
    ///
    /// async fn log(mut inbox: Inbox<String>) {
    ///     while let Some(line) = inbox.recv().await {
    ///         println!("{line}");
    ///     }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")] async fn main() {
    /// let actors = UserActors::default();
    /// testing::with_user("alice", |scope| {
    ///     actors.session(scope, "tab-1", 8, log);
    ///     assert!(actors.find(scope, "tab-1").is_some());
    ///     assert!(actors.find(scope, "tab-2").is_none());
    /// });
    /// testing::with_user("bob", |scope| assert!(actors.find(scope, "tab-1").is_none()));
    /// # }
    /// ```
    pub fn session<S, F>(&self, scope: UserScope<'_>, id: &str, capacity: usize, start: S) -> UserHandle<C>
    where
        S: FnOnce(Inbox<C>) -> F + Send + 'static,
        F: Future + Send + 'static,
    {
        self.enter(scope.owner(), Some(id.into()), capacity, start)
    }

    /// Returns the running actor of a session of the scope's user, or `None`, also if another user has a session of this id.
    #[must_use]
    pub fn find(&self, scope: UserScope<'_>, id: &str) -> Option<UserHandle<C>> {
        let owner = scope.owner();
        let sender = self.sessions.find(&owner, &Some(id.into()))?;
        Some(UserHandle::new(owner, Some(sender)))
    }

    fn enter<S, F>(&self, owner: Owner, session: SessionId, capacity: usize, start: S) -> UserHandle<C>
    where
        S: FnOnce(Inbox<C>) -> F + Send + 'static,
        F: Future + Send + 'static,
    {
        let capacity = capacity.clamp(1, Semaphore::MAX_PERMITS);
        let sender = match self.sessions.enter(owner.clone(), session, capacity, self.per_user) {
            Entrance::Running(sender) => Some(sender),
            Entrance::New(sender, new) => {
                tokio::spawn(run(new, self.idle, start));
                Some(sender)
            }
            // The receiver is dropped, so that commands come back as `Closed`.
            Entrance::Closed => Some(mpsc::channel(1).0),
            Entrance::TooMany => None,
        };
        UserHandle::new(owner, sender)
    }
}

impl<C: Send + 'static> Default for UserActors<C> {
    fn default() -> Self {
        Self { sessions: Arc::new(Sessions::new()), idle: Self::DEFAULT_IDLE, per_user: Self::DEFAULT_PER_USER }
    }
}

impl<C: Send + 'static> Drop for UserActors<C> {
    fn drop(&mut self) {
        self.sessions.stop_all();
    }
}

impl<C: Send + 'static> fmt::Debug for UserActors<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserActors").field("len", &self.len()).finish_non_exhaustive()
    }
}

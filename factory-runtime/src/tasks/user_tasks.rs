//! Tasks that end with their scope.

use super::{
    failure_log::FailureLog,
    task::{TaskError, UserTask},
    task_failures::TaskFailures,
};
use crate::{containment::lock_ignoring_poison, current_span::in_current_span};
use factory_core::{InvalidContext, SendWork, ServesUsers, UserExecutionContext, UserScope, user_scoped};
use futures_util::{
    FutureExt,
    future::{Either, select},
};
use std::{
    panic::{AssertUnwindSafe, resume_unwind},
    pin::pin,
    sync::{Arc, Mutex, OnceLock},
};
use tokio::sync::watch;

/// The tasks of one scope, each in a child scope of its own.
///
/// List it under `scoped`. Agents and the code in the scope start tasks with [`spawn`](Self::spawn) and wait for all with
/// [`join`](Self::join). The tasks that still run when the scope closes are cancelled at their next `await`, whether the
/// scope closes by a return, an error, a panic or cancellation. For work that outlives the scope, use
/// [`spawn_for_user`](crate::spawn_for_user).
///
/// A task opens a scope of the platform, for which it needs an `Arc` of it. A scope has only a reference, so the agent gets
/// the `Arc` as a `#[param]`, as here, or in the `request` section:
///
/// ```
/// use factory_core::{UserScope, agent_factory, testing, user_scoped};
/// use factory_runtime::{TaskError, UserTasks};
/// use std::sync::Arc;
///
/// #[user_scoped]
/// pub struct PageReader<'user> {
///     scope: UserScope<'user>,
/// }
///
/// impl PageReader<'_> {
///     async fn read(&self, page: u32) -> String {
///         format!("page {page} for {}", self.scope.user_id())
///     }
/// }
///
/// #[user_scoped]
/// pub struct Researcher<'user> {
///     scope: UserScope<'user>,
///     #[scoped]
///     tasks: Arc<UserTasks<'user>>,
///     #[param]
///     platform: Arc<Platform>,
/// }
///
/// impl Researcher<'_> {
///     /// Reads ten pages at the same time.
///     async fn read_all(&self) -> Result<Vec<String>, TaskError> {
///         let read = |page| {
///             self.tasks.spawn(&self.platform, "read-page", (), async move |desk| desk.page_reader().read(page).await)
///         };
///         let tasks = (1..=10).map(read).collect::<Result<Vec<_>, _>>()?;
///         let mut pages = Vec::new();
///         for task in tasks {
///             pages.push(task.await?);
///         }
///         Ok(pages)
///     }
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform {
///         scoped { tasks: UserTasks }
///         agents { page_reader: PageReader, researcher: Researcher(platform: Arc<Platform>) }
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let platform = Arc::new(Platform {});
/// let pages = platform
///     .for_user(testing::context("alice"), async |desk| desk.researcher(Arc::clone(&platform)).read_all().await)
///     .await
///     .unwrap();
/// assert_eq!(pages.unwrap()[9], "page 10 for alice");
/// # }
/// ```
#[doc(alias = "background task")]
#[doc(alias = "JoinSet")]
#[doc(alias = "fan out")]
#[user_scoped]
pub struct UserTasks<'user> {
    scope: UserScope<'user>,
    log: Arc<Mutex<FailureLog>>,
    // Each task has a receiver: it sees that the sender was dropped, and the sender sees that no task is left.
    open: Arc<watch::Sender<()>>,
    closes: OnceLock<()>,
}

impl UserTasks<'_> {
    /// Starts a tokio task that opens a child scope for the operation, runs the work in it, and closes the scope.
    ///
    /// The work cannot use a value of this scope: it is `'static`, and gets a factory of its own. The platform can be any
    /// that serves users. With the feature `tracing`, the task runs in the current span of the caller.
    ///
    /// # Errors
    ///
    /// Both errors of a task convert into [`TaskError`], so that one type serves for `tasks.spawn(…)?.await?`.
    ///
    /// - [`InvalidContext::TooDeep`] if the child would be deeper than [`UserExecutionContext::MAX_DEPTH`].
    /// - Another [`InvalidContext`] if the operation cannot be an id.
    ///
    /// A guard that refuses the child scope, a panic and cancellation are a [`TaskError`] of the result.
    ///
    /// # Panics
    ///
    /// Panics if it is called outside of a tokio runtime.
    #[doc(alias = "child")]
    #[cfg_attr(factory_facts, deprecated(note = "factory fact: opens a scope by `UserTasks::spawn`"))]
    #[track_caller]
    pub fn spawn<P, R, W>(
        &self,
        platform: &Arc<P>,
        operation: &str,
        request: P::Request,
        work: W,
    ) -> Result<UserTask<R>, InvalidContext>
    where
        P: ServesUsers,
        R: Send + 'static,
        W: for<'user> AsyncFnOnce(P::Factory<'user>) -> R
            + for<'user> SendWork<P::Factory<'user>, Out = R>
            + Send
            + 'static,
    {
        let context = self.scope.child(operation)?;
        self.closes.get_or_init(|| self.end_with_scope());
        let entry = Entry {
            open: self.open.subscribe(),
            log: Arc::clone(&self.log),
            operation: operation.to_owned(),
            failure: Some(TaskError::Cancelled),
        };
        let task = entry.run(Arc::clone(platform), context, request, work);
        Ok(UserTask { handle: tokio::spawn(in_current_span(task)) })
    }

    /// Ends the tasks when the scope closes, even if this value was leaked.
    fn end_with_scope(&self) {
        let open = Arc::downgrade(&self.open);
        self.scope.on_close(move || {
            if let Some(leaked) = open.upgrade() {
                leaked.send_replace(());
            }
        });
    }

    /// Waits until no task of the scope runs, and reports those that failed.
    ///
    /// It also waits for tasks that are started meanwhile. Each failure is reported once, whether or not the
    /// [`UserTask`] was awaited too; joins that wait at the same time report the same failures. A join that is cancelled
    /// loses none. A scope keeps its last [`TaskFailures::MOST`] failures; of further ones, the number is reported.
    ///
    /// # Errors
    ///
    /// Returns the tasks that a guard refused, that panicked or that were cancelled.
    ///
    /// ```
    /// # use factory_core::{Keeps, agent_factory, testing};
    /// # use factory_runtime::UserTasks;
    /// # use std::sync::Arc;
    /// # agent_factory! { pub factory Desk for pub struct Platform { scoped { tasks: UserTasks } } }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let platform = Arc::new(Platform {});
    /// let joined = platform.for_user(testing::context("alice"), async |desk| {
    ///     let tasks: Arc<UserTasks<'_>> = desk.keep();
    ///     drop(tasks.spawn(&platform, "send-mail", (), async |_desk| {}));
    ///     drop(tasks.spawn(&platform, "write-report", (), async |_desk| panic!("no data")));
    ///     tasks.join().await
    /// });
    /// let error = joined.await.unwrap().unwrap_err();
    /// assert_eq!(error.to_string(), "`write-report` failed: the task panicked: no data");
    /// assert_eq!(error.failures()[0].operation(), "write-report");
    /// # }
    /// ```
    pub async fn join(&self) -> Result<(), TaskFailures> {
        let from = lock_ignoring_poison(&self.log).unreported();
        self.open.closed().await;
        lock_ignoring_poison(&self.log).report(from)
    }
}

/// A task in the eyes of its scope. Dropping it records the failure and ends the wait of the joins.
struct Entry {
    log: Arc<Mutex<FailureLog>>,
    operation: String,
    failure: Option<TaskError>,
    open: watch::Receiver<()>,
}

impl Entry {
    async fn run<P, R, W>(
        mut self,
        platform: Arc<P>,
        context: UserExecutionContext,
        request: P::Request,
        work: W,
    ) -> Result<R, TaskError>
    where
        P: ServesUsers,
        R: Send,
        W: for<'user> SendWork<P::Factory<'user>, Out = R> + Send,
    {
        let served = AssertUnwindSafe(platform.serve(context, request, work)).catch_unwind();
        let result = match select(pin!(self.open.changed()), pin!(served)).await {
            Either::Left(_) => Err(TaskError::Cancelled),
            Either::Right((Ok(served), _)) => served.map_err(|refusal| TaskError::Refused(Arc::new(refusal))),
            Either::Right((Err(payload), _)) => {
                // Before the payload is dropped, which may panic too.
                self.failure = Some(TaskError::of_panic(&*payload));
                resume_unwind(payload)
            }
        };
        self.failure = result.as_ref().err().cloned();
        result
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        if let Some(error) = self.failure.take() {
            lock_ignoring_poison(&self.log).add(std::mem::take(&mut self.operation), error);
        }
    }
}

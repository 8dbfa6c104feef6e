//! The constructors are written as their user's lints want them, and what is printed beside them is clean as well.

use factory_core::{Identity, Shareable, UserExecutionContext, UserScope, agent_factory, user_scope, user_scoped};
use std::{future::ready, sync::Arc, task};

/// Tells the time.
#[derive(Debug, Shareable)]
pub(crate) struct Clock(u64);

/// Kept for one scope.
#[user_scoped(create)]
#[derive(Debug)]
pub(crate) struct Memory<'user> {
    /// Whose it is.
    pub(crate) scope: UserScope<'user>,
    /// When it began.
    pub(crate) began: u64,
}

#[user_scoped]
impl<'user> Memory<'user> {
    /// Begins.
    #[create]
    #[must_use]
    pub(crate) const fn begin(scope: UserScope<'user>, #[shared] clock: &'user Clock) -> Self {
        Self { scope, began: clock.0 }
    }

    /// Its age.
    #[must_use]
    pub(crate) const fn age(&self, clock: &Clock) -> u64 {
        clock.0 - self.began
    }
}

/// Why nothing starts.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NoTopic;

/// Starts in every way.
#[user_scoped(create)]
#[derive(Clone, Debug)]
pub(crate) struct Triage<'user, Topic> {
    /// Whose it is.
    pub(crate) scope: UserScope<'user>,
    /// What is kept.
    pub(crate) memory: Arc<Memory<'user>>,
    /// What it is about.
    pub(crate) topics: Vec<Topic>,
}

#[user_scoped]
impl<'user, Topic> Triage<'user, Topic>
where
    Topic: Send,
{
    /// Starts.
    ///
    /// # Errors
    ///
    /// Without a topic.
    #[cfg(test)]
    #[create]
    #[allow(clippy::large_futures, reason = "an attribute of the constructor's")]
    async fn start(
        scope: UserScope<'user>,
        #[scoped] memory: Arc<Memory<'user>>,
        #[allow(unused_mut, reason = "an attribute of the argument's")] mut topics: Vec<Topic>,
        topic: Option<Topic>,
    ) -> Result<Self, NoTopic> {
        topics.push(ready(topic).await.ok_or(NoTopic)?);
        Ok(Self { scope, memory, topics })
    }
}

agent_factory! {
    /// What one user may touch.
    pub(crate) factory Office for
    /// What all users share.
    #[derive(Debug)]
    pub(crate) struct Building {
        shared {
            /// The time.
            pub(crate) clock: Clock,
        }
        scoped { memory: Memory }
        agents { triage: Triage<u8>(topics: Vec<u8>, topic: Option<u8>) }
    }
}

#[test]
fn a_user_is_served() {
    let identity = Identity::verified("alice", "login.example.com").unwrap();
    let context = UserExecutionContext::new(identity, "thread-19", "run-204").unwrap();
    let building = Building { clock: Clock(7) };
    user_scope!(scope = building.admit(context).unwrap());
    let office = create_office(scope);
    let mut waker = task::Context::from_waker(task::Waker::noop());
    let task::Poll::Ready(triage) = office.triage(vec![1], Some(2)).as_mut().poll(&mut waker) else {
        panic!("nothing to wait for")
    };
    let triage = triage.unwrap();
    assert_eq!((triage.scope.user_id(), triage.topics), ("alice", vec![1, 2]));
    assert_eq!((triage.memory.scope.user_id(), triage.memory.age(&building.clock)), ("alice", 0));
    let task::Poll::Ready(failed) = office.triage(Vec::new(), None).as_mut().poll(&mut waker) else {
        panic!("nothing to wait for")
    };
    assert_eq!(failed.unwrap_err(), NoTopic);
}

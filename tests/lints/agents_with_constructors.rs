//! Constructors that satisfy their user's lints.

use factory_core::{Shareable, UserScope, agent_factory, testing, user_scope, user_scoped};
use std::{future::ready, sync::Arc, task};

/// A clock.
#[derive(Debug, Shareable)]
pub(crate) struct Clock(u64);

/// A component that is kept for one scope.
#[user_scoped(create)]
#[derive(Debug)]
pub(crate) struct Memory<'user> {
    /// The scope.
    pub(crate) scope: UserScope<'user>,
    /// The start time.
    pub(crate) began: u64,
}

#[user_scoped]
impl<'user> Memory<'user> {
    /// Creates the component.
    #[create]
    #[must_use]
    pub(crate) const fn begin(scope: UserScope<'user>, #[shared] clock: &'user Clock) -> Self {
        Self { scope, began: clock.0 }
    }

    /// Returns the age.
    #[must_use]
    pub(crate) const fn age(&self, clock: &Clock) -> u64 {
        clock.0 - self.began
    }
}

/// The error of the constructor.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NoTopic;

/// An agent with an async, fallible constructor.
#[user_scoped(create)]
#[derive(Clone, Debug)]
pub(crate) struct Triage<'user, Topic> {
    /// The scope.
    pub(crate) scope: UserScope<'user>,
    /// The scoped component.
    pub(crate) memory: Arc<Memory<'user>>,
    /// The topics.
    pub(crate) topics: Vec<Topic>,
}

#[user_scoped]
impl<'user, Topic> Triage<'user, Topic>
where
    Topic: Send,
{
    /// Starts the agent.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no topic.
    #[cfg(test)]
    #[create]
    #[allow(clippy::large_futures, reason = "the constructor keeps its attributes")]
    async fn start(
        scope: UserScope<'user>,
        #[scoped] memory: Arc<Memory<'user>>,
        #[allow(unused_mut, reason = "the argument keeps its attributes")] mut topics: Vec<Topic>,
        topic: Option<Topic>,
    ) -> Result<Self, NoTopic> {
        topics.push(ready(topic).await.ok_or(NoTopic)?);
        Ok(Self { scope, memory, topics })
    }
}

agent_factory! {
    /// The factory of one user's request.
    pub(crate) factory Office for
    /// The components that all users share.
    #[derive(Debug)]
    pub(crate) struct Building {
        shared {
            /// The clock.
            pub(crate) clock: Clock,
        }
        scoped { memory: Memory }
        agents { triage: Triage<u8>(topics: Vec<u8>, topic: Option<u8>) }
    }
}

#[test]
fn a_user_is_served() {
    let context = testing::context("alice");
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

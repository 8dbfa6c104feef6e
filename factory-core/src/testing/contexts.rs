//! Identities and contexts of tests.

use crate::context::{execution_context::UserExecutionContext, identity::Identity};

/// Returns the identity of a user whose issuer is `tests`.
///
/// # Panics
///
/// Panics if [`Identity::verified`] rejects the id, as it rejects an empty text and `null`. The message shows the id and
/// the reason.
///
/// ```
/// use factory_core::testing;
///
/// let alice = testing::identity("alice");
/// assert_eq!((alice.user_id(), alice.issuer()), ("alice", "tests"));
/// assert_eq!(testing::identity("test_alice").user_id(), "test_alice");
/// ```
#[must_use]
#[track_caller]
#[cfg_attr(factory_facts, deprecated(note = "factory fact: calls `testing::identity`"))]
pub fn identity(user_id: &str) -> Identity {
    Identity::verified(user_id, "tests").unwrap_or_else(|error| panic!("{user_id:?} is not a user id: {error}"))
}

/// Returns a context of [`identity`]'s user, in the thread `thread-1` and the run `run-1`.
///
/// No id of it is a placeholder, so that platforms with [`RefusePlaceholders`](crate::RefusePlaceholders) admit it. Every
/// call returns a new request. For other ids, use `UserExecutionContext::builder(testing::identity("alice"))`.
///
/// # Panics
///
/// Panics if [`Identity::verified`] rejects the id.
///
/// ```
/// use factory_core::testing;
///
/// let context = testing::context("alice");
/// assert_eq!((context.thread_id(), context.run_id()), ("thread-1", "run-1"));
/// ```
#[doc(alias = "session")]
#[must_use]
#[track_caller]
#[cfg_attr(factory_facts, deprecated(note = "factory fact: calls `testing::context`"))]
pub fn context(user_id: &str) -> UserExecutionContext {
    let context = UserExecutionContext::builder(identity(user_id)).thread("thread-1").run("run-1");
    context.build().unwrap_or_else(|error| unreachable!("these ids are valid: {error}"))
}

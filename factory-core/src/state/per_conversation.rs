//! State with one value for each conversation.

use super::{
    partition::Partition,
    partition_type::partition_type,
    value::{
        awaited::Awaited,
        kinds::StateValue,
        state_ref::{StateRef, nested_use},
    },
};
use crate::{
    context::owner::Owner,
    scope::user_scope::UserScope,
    shareable::{
        checked::CheckedForSharing,
        contract::Shareable,
        handles::{KeepsHandles, SharedOrLocked},
    },
};
use std::{fmt, time::Duration};

/// A cache in this process with one value for each conversation of each user.
///
/// The user and the thread id together name the conversation: two users with one thread id have two values. Everything else
/// is as in [`PerUser`](crate::PerUser).
///
/// A user keeps at most [`DEFAULT_PER_USER`](Self::DEFAULT_PER_USER) (100) unused values, or the number given to
/// [`per_user`](Self::per_user). If a new conversation is over this limit, or the cache is full, the user's own oldest
/// conversation is evicted first. So nobody makes others' conversations go by inventing thread ids.
///
/// ```
/// use factory_core::{PerConversation, UserExecutionContext, agent_factory, testing};
///
/// agent_factory! {
///     factory Factory for struct Platform {
///         shared { lines: PerConversation<Vec<String>> }
///     }
/// }
///
/// let platform = Platform { lines: PerConversation::default() };
/// let add_line = |thread: &str| {
///     let context = UserExecutionContext::new(testing::identity("alice"), thread, "run-1").unwrap();
///     let add = |lines: &mut Vec<String>| {
///         lines.push("hello".to_owned());
///         lines.len()
///     };
///     platform.for_user_blocking(context, |factory| platform.lines.of(factory.scope()).with(add)).unwrap()
/// };
/// assert_eq!((add_line("conversation-7"), add_line("conversation-7")), (1, 2));
/// assert_eq!(add_line("conversation-8"), 1);
/// ```
#[doc(alias = "thread")]
#[doc(alias = "chat history")]
#[doc(alias = "cache")]
#[doc(alias = "session")]
pub struct PerConversation<T> {
    partition: Partition<T>,
}

partition_type!(PerConversation);

const WHOSE: &str = "conversation's";

impl<T> PerConversation<T> {
    /// The number of values that one user keeps unless [`per_user`](Self::per_user) changes it: 100.
    pub const DEFAULT_PER_USER: usize = 100;

    fn with_limits(partition: Partition<T>) -> Self {
        Self { partition }.per_user(Self::DEFAULT_PER_USER)
    }

    /// Sets the number of unused values that one user keeps.
    ///
    /// ```
    /// use factory_core::PerConversation;
    ///
    /// let lines: PerConversation<Vec<String>> = PerConversation::bounded(1_000).per_user(5);
    /// ```
    #[must_use]
    pub fn per_user(mut self, entries: usize) -> Self {
        self.partition.set_per_owner(entries);
        self
    }

    /// Returns the value of the scope's conversation, which is in use while the returned reference lives.
    #[must_use]
    pub fn of<'user>(&self, scope: UserScope<'user>) -> StateRef<'user, T> {
        StateRef::new(self.partition.enter(scope.context().owner_ref(), scope.thread_id()), WHOSE)
    }
}

impl<T: Default + Send + 'static> PerConversation<T> {
    /// Takes the value of the scope's conversation out, or returns `None` if there is none.
    ///
    /// Waits for others who use the value, as [`StateRef::with`] does. The next use creates a new value.
    ///
    /// # Panics
    ///
    /// Panics if it is called while the same thread uses or drops the value.
    #[allow(clippy::must_use_candidate, reason = "a caller may only want the value to be gone")]
    pub fn remove(&self, scope: UserScope<'_>) -> Option<T> {
        self.partition.remove(scope.context().owner_ref(), scope.thread_id(), || nested_use::<T>("remove", WHOSE))
    }
}

impl<T: Default + Send + 'static> PerConversation<Awaited<T>> {
    /// Takes the value of the scope's conversation out, or returns `None` if there is none.
    ///
    /// Waits for its turn, as [`StateRef::lock`] does. The next use creates a new value. If the future is dropped, the value
    /// stays.
    pub async fn remove(&self, scope: UserScope<'_>) -> Option<T> {
        self.partition.remove_awaited(scope.context().owner_ref(), scope.thread_id()).await.map(Awaited::into_inner)
    }
}

//! The limit on the depth of child contexts.

/// The greatest depth of a context, which is also
/// [`UserExecutionContext::MAX_DEPTH`](crate::UserExecutionContext::MAX_DEPTH).
///
/// A request has the depth 0, and each [`UserScope::child`](crate::UserScope::child) adds 1. The limit stops background
/// work that starts more background work without end.
///
/// ```
/// use factory_core::{MAX_DEPTH, testing};
///
/// let child = testing::with_user("alice", |scope| scope.child("send-mail")).unwrap();
/// assert_eq!(child.depth(), 1);
/// assert!(child.depth() <= MAX_DEPTH);
/// ```
pub const MAX_DEPTH: u32 = 10;

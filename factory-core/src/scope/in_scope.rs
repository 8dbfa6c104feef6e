//! Values that belong to one scope.

use super::user_scope::UserScope;

/// A factory, or another value that belongs to one scope.
///
/// [`agent_factory!`](crate::agent_factory) implements it for every factory. A test may implement it for a fake factory
/// together with [`Makes`](crate::Makes). [`Shares`](crate::Shares) cannot be implemented by hand.
///
/// ```
/// use factory_core::{InScope, UserScope, agent_factory, testing, user_scoped};
///
/// #[user_scoped]
/// pub struct NotesAgent<'user> {
///     scope: UserScope<'user>,
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { agents { notes: NotesAgent } }
/// }
///
/// fn user_of<'user>(factory: &impl InScope<'user>) -> &'user str {
///     factory.scope().user_id()
/// }
///
/// let user = Platform {}.for_user_blocking(testing::context("alice"), |desk| user_of(&desk).to_owned());
/// assert_eq!(user.unwrap(), "alice");
/// ```
pub trait InScope<'user> {
    /// Returns the scope.
    fn scope(&self) -> UserScope<'user>;
}

//! The base traits of factories.

use crate::scope::user_scope::UserScope;

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

/// A factory that `agent_factory!` has generated, so that its shared components are checked.
#[diagnostic::on_unimplemented(
    message = "nothing has checked what `{Self}` shares with all users",
    label = "only `agent_factory!` implements this",
    note = "list the component under `shared` in an `agent_factory!`"
)]
pub trait GeneratedFactory {}

use crate::scope::user_scope::UserScope;

/// A factory: something that is made for one scope.
///
/// Implemented by what [`agent_factory!`](crate::agent_factory) generates. One that you write by hand serves the user of
/// the scope that it was given, and shares nothing: [`Shares`] is not implemented by hand.
pub trait InScope<'user> {
    /// Whose scope it is.
    fn scope(&self) -> UserScope<'user>;
}

/// What `agent_factory!` has printed, and so has checked what it shares.
#[diagnostic::on_unimplemented(
    message = "nothing has checked what `{Self}` shares with all users",
    label = "implemented by `agent_factory!` alone",
    note = "list the component under `shared` in an `agent_factory!`"
)]
pub trait GeneratedFactory {}

//! Traits by which an agent or a function gets the components of its scope from a factory.

use std::sync::Arc;

/// A factory that keeps one `T` for the whole of its scope.
///
/// Implemented by what [`agent_factory!`](crate::agent_factory) generates, for each entry of `scoped`.
pub trait Keeps<'user, T> {
    /// The scope's component, made on first use.
    fn keep(&self) -> Arc<T>;
}

/// `Keeps`, with the agent that asks: so that the message can name it.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs the scope's `{T}` that `{Self}` does not keep",
    label = "nobody keeps this",
    note = "add it to the `agent_factory!` of `{Self}`, as in `scoped {{ name: Type }}`, where the type has no `<'user>`"
)]
pub trait ProvidesScoped<'user, T, Agent: ?Sized> {
    fn keep_for(&self) -> Arc<T>;
}

#[diagnostic::do_not_recommend]
impl<'user, T, Agent: ?Sized, F: Keeps<'user, T> + ?Sized> ProvidesScoped<'user, T, Agent> for F {
    #[inline]
    fn keep_for(&self) -> Arc<T> {
        self.keep()
    }
}

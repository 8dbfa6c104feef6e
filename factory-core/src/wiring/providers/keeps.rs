//! The traits for scoped components.

use std::sync::Arc;

/// A factory that keeps one `T` for the whole of its scope.
///
/// The component is made on first use, and every request of the scope gets the same [`Arc`]. The generated factory
/// implements the trait for each entry of `scoped`. A function that requires a component has it as a bound. An agent has
/// a `#[scoped]` field instead.
///
/// ```
/// use factory_core::{Keeps, UserScope, agent_factory, testing, user_scoped};
/// use std::sync::Arc;
///
/// #[user_scoped]
/// pub struct Memory<'user> {
///     scope: UserScope<'user>,
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { scoped { memory: Memory } }
/// }
///
/// fn is_kept<'user>(factory: &impl Keeps<'user, Memory<'user>>) -> bool {
///     Arc::ptr_eq(&factory.keep(), &factory.keep())
/// }
///
/// let kept = Platform {}.for_user_blocking(testing::context("alice"), |desk| is_kept(&desk));
/// assert!(kept.unwrap());
/// ```
#[doc(alias = "request scope")]
#[doc(alias = "session")]
pub trait Keeps<'user, T> {
    /// Returns the scope's component, and makes it on first use.
    ///
    /// # Panics
    ///
    /// Panics if the constructor of a generic component requests the component that it is making. For other components,
    /// such a cycle is an error at compile time.
    fn keep(&self) -> Arc<T>;
}

/// [`Keeps`] with the requesting agent as a parameter, so that the message can name it.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs the scope's `{T}` that `{Self}` does not keep",
    label = "not listed under `scoped`",
    note = "add it to the `agent_factory!` of `{Self}`, as in `scoped {{ name: Type }}`, with the type without `<'user>`"
)]
#[doc(hidden)]
pub trait ProvidesScoped<'user, T, Agent: ?Sized> {
    /// Returns the scope's component.
    fn keep_for(&self) -> Arc<T>;
}

#[diagnostic::do_not_recommend]
impl<'user, T, Agent: ?Sized, F: Keeps<'user, T> + ?Sized> ProvidesScoped<'user, T, Agent> for F {
    #[inline]
    fn keep_for(&self) -> Arc<T> {
        self.keep()
    }
}

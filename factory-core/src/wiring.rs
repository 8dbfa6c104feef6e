use crate::{
    UserScope,
    private::{Builds, Generated, Sealed, Wired},
};
use std::sync::Arc;

/// A factory: something that is made for one scope.
///
/// Implemented by what [`agent_factory!`](crate::agent_factory) generates. One that you write by hand serves the user of
/// the scope that it was given, and shares nothing: [`Shares`] is not implemented by hand.
pub trait InScope<'user> {
    /// Whose scope it is.
    fn scope(&self) -> UserScope<'user>;
}

/// A factory whose platform shares a `T` with every user.
///
/// Implemented by what [`agent_factory!`](crate::agent_factory) generates, for each entry of `shared`, and not by hand:
/// nothing would have checked that all users may share the component.
pub trait Shares<'user, T: ?Sized, Name = Unnamed>: Generated {
    /// The shared component, borrowed from the platform.
    fn share(&self) -> &'user T;
}

/// A factory that keeps one `T` for the whole of its scope.
///
/// Implemented by what [`agent_factory!`](crate::agent_factory) generates, for each entry of `scoped`.
pub trait Keeps<'user, T> {
    /// The scope's component, made on first use.
    fn keep(&self) -> Arc<T>;
}

/// The name of a shared component that has none.
#[derive(Clone, Copy, Debug)]
pub enum Unnamed {}

/// A type that belongs to one user, and how a factory `F` builds it.
///
/// Implemented for every type with [`#[user_scoped]`](crate::user_scoped), and every factory that provides what the
/// type asks for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an agent that `{F}` can build",
    label = "not annotated with `#[user_scoped]`",
    note = "write `#[user_scoped]` on the type's definition"
)]
pub trait UserScoped<'user, F: ?Sized> {
    /// What the caller of the factory gives, as a tuple.
    type Params;
    /// What the factory's method returns.
    type Output;

    /// Builds one, fresh.
    fn create(factory: &F, params: Self::Params) -> Self::Output;
}

impl<'user, F, T> UserScoped<'user, F> for T
where
    F: InScope<'user> + ?Sized,
    T: Wired<'user> + Builds<'user, F, <T as Wired<'user>>::Params>,
{
    type Params = <T as Wired<'user>>::Params;
    type Output = T;

    #[inline]
    fn create(factory: &F, params: Self::Params) -> Self::Output {
        T::build(factory, factory.scope(), params)
    }
}

/// A type that belongs to the user of one scope.
///
/// Make it the supertrait of a trait that agents implement, `trait Agent<'user>: BelongsTo<'user>`, and
/// `Box<dyn Agent<'user> + 'user>` stays with its user like the agent itself. Implemented by
/// [`#[user_scoped]`](crate::user_scoped) alone.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to this user",
    label = "not annotated with `#[user_scoped]`, or of another scope"
)]
pub trait BelongsTo<'user>: Sealed<'user> {}

impl<'user, T: Sealed<'user> + ?Sized> BelongsTo<'user> for T {}

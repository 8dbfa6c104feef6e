//! Traits by which an agent or a function borrows shared components from a factory.

use super::in_scope::GeneratedFactory;

/// A factory whose platform shares a `T` with every user.
///
/// Implemented by what [`agent_factory!`](crate::agent_factory) generates, for each entry of `shared`, and not by hand:
/// nothing would have checked that all users may share the component.
///
/// A function that is generic over the factory borrows a component by it. To have agents built, it asks for [`Makes`].
pub trait Shares<'user, T: ?Sized, Name = Unnamed>: GeneratedFactory {
    /// The shared component, borrowed from the platform.
    fn share(&self) -> &'user T;
}

/// The name of a shared component that has none.
#[derive(Clone, Copy, Debug)]
pub enum Unnamed {}

impl<'user, T: ?Sized, F: GeneratedFactory + ProvidesShared<'user, T, F> + ?Sized> Shares<'user, T> for F {
    #[inline]
    fn share(&self) -> &'user T {
        self.provide()
    }
}

/// `Shares` of a component without a name, with the agent that asks: so that the message can name it.
///
/// Each factory implements it for what it shares, and, where a type has names alone, to say so: were there one
/// implementation for whatever `Shares`, rustc would have two to choose from, and give the reason of neither.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` that `{Self}` does not share",
    label = "nobody shares this",
    note = "add it to `shared` in the `agent_factory!` of `{Self}`, such as `pub name: {T}`",
    note = "what has a name there is asked for by it, such as `#[shared(Name)]`",
    note = "a `dyn Trait` stands there as it is: it is stored as an `Arc`"
)]
pub trait ProvidesShared<'user, T: ?Sized, Agent: ?Sized>: GeneratedFactory {
    fn provide(&self) -> &'user T;
}

/// `ProvidesShared`, by name.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` by the name of `{Name}` that `{Self}` does not share",
    label = "nobody shares this by this name",
    note = "add it to `shared` in the `agent_factory!` of `{Self}`, such as `pub name: {T} as {Name}`"
)]
pub trait ProvidesSharedNamed<'user, T: ?Sized, Agent: ?Sized, Name>: GeneratedFactory {
    fn provide_named(&self) -> &'user T;
}

/// Asked of the names of a type's components where it is asked for without one: no tuple of names is one.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` and does not say which: the names are `{Self}`",
    label = "shared by name alone",
    note = "write the name before the field: `#[shared(Name)]`, or share one of them without a name"
)]
pub trait NamesSharedComponent<'user, T: ?Sized, Agent: ?Sized> {}

/// Keeps a `dyn Trait` behind a reference `'static`, as it is everywhere else in what the user wrote.
pub type WithStaticBounds<T> = T;

//! The traits for shared components.

use crate::wiring::factory::generated_factory::GeneratedFactory;

/// A factory whose platform shares a `T` with all users.
///
/// The generated factory implements it for each entry of `shared`. It cannot be implemented by hand, because nothing would
/// have checked that all users may share the component. `Name` selects a component that is listed as `Type as Name`.
///
/// A function that requires a component has it as a bound. An agent has a `#[shared]` field instead, and a function that
/// makes agents has a bound of [`Makes`](crate::Makes).
///
/// ```
/// use factory_core::{Shareable, Shares, agent_factory, testing};
///
/// #[derive(Shareable)]
/// pub struct Settings {
///     pub greeting: String,
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { shared { pub settings: Settings } }
/// }
///
/// fn greeting<'user>(factory: &impl Shares<'user, Settings>) -> &'user str {
///     &factory.share().greeting
/// }
///
/// let platform = Platform { settings: Settings { greeting: "hello".to_owned() } };
/// let text = platform.for_user_blocking(testing::context("alice"), |desk| greeting(&desk).to_owned());
/// assert_eq!(text.unwrap(), "hello");
/// ```
#[doc(alias = "singleton")]
#[doc(alias = "global")]
pub trait Shares<'user, T: ?Sized, Name = Unnamed>: GeneratedFactory {
    /// Borrows the shared component from the platform.
    fn share(&self) -> &'user T;
}

/// The name of a shared component that was listed without a name.
///
/// It is the default of the parameter `Name` of [`Shares`], and has no value.
///
/// ```
/// use factory_core::{Shares, Unnamed};
///
/// fn length<'user>(factory: &impl Shares<'user, String, Unnamed>) -> usize {
///     factory.share().len()
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Unnamed {}

impl<'user, T: ?Sized, F: GeneratedFactory + ProvidesShared<'user, T, F> + ?Sized> Shares<'user, T> for F {
    #[inline]
    fn share(&self) -> &'user T {
        self.provide()
    }
}

/// [`Shares`] of an unnamed component with the requesting agent as a parameter, so that the message can name it.
///
/// Each factory implements it for its unnamed components. For a type with names only, it implements it under a bound of
/// [`NamesSharedComponent`] that is never fulfilled. A blanket implementation for everything that is `Shares` would be a
/// second candidate, and rustc would give the reason of neither.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` that `{Self}` does not share",
    label = "not listed under `shared`",
    note = "add it to `shared` in the `agent_factory!` of `{Self}`, such as `pub name: {T}`",
    note = "request a named component by its name, such as `#[shared(Name)]`",
    note = "list a `dyn Trait` as it is: it is stored as an `Arc`"
)]
pub trait ProvidesShared<'user, T: ?Sized, Agent: ?Sized>: GeneratedFactory {
    /// Borrows the shared component from the platform.
    fn provide(&self) -> &'user T;
}

/// [`ProvidesShared`] for a named component.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` by the name of `{Name}` that `{Self}` does not share",
    label = "not listed under `shared` with this name",
    note = "add it to `shared` in the `agent_factory!` of `{Self}`, such as `pub name: {T} as {Name}`"
)]
pub trait ProvidesSharedNamed<'user, T: ?Sized, Agent: ?Sized, Name>: GeneratedFactory {
    /// Borrows the shared component from the platform.
    fn provide_named(&self) -> &'user T;
}

/// A bound that is never fulfilled. It rejects a request without a name for a type whose components all have names.
///
/// `Self` is the tuple of these names, so that the message lists them.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` and does not say which: the names are `{Self}`",
    label = "shared only by name",
    note = "write the name before the field: `#[shared(Name)]`, or share one of them without a name"
)]
pub trait NamesSharedComponent<'user, T: ?Sized, Agent: ?Sized> {}

/// An alias of `T` for use behind a reference.
///
/// rustc reads `&'user dyn Trait` as `&'user (dyn Trait + 'user)`, and `&'user WithStaticBounds<dyn Trait>` as
/// `&'user (dyn Trait + 'static)`, which is the type that the platform stores.
pub type WithStaticBounds<T> = T;

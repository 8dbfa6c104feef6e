//! The bounds that the macros print to check shared components and statics.

use super::{contract::Shareable, user_state_message::with_user_state_message};

/// A type that all threads may share. An attested component must implement it too.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be shared by all users: it is not `Send + Sync + 'static`",
    label = "all users' threads share it",
    note = "an attestation states that it holds no user data, not that threads may share it"
)]
pub trait AllThreadsMayShare {}

#[diagnostic::do_not_recommend]
impl<T: Send + Sync + ?Sized + 'static> AllThreadsMayShare for T {}

with_user_state_message! {
    /// [`Shareable`], as the bound of a shared component or of a field of one. Rustc would list the implementors of
    /// `Shareable` itself in an error.
    #[doc(hidden)]
    pub trait ShareableComponent {}
}

#[diagnostic::do_not_recommend]
impl<T: Shareable + ?Sized> ShareableComponent for T {}

/// [`Shareable`], as the bound of a static in a user-scoped module.
#[diagnostic::on_unimplemented(
    message = "a static of the type `{Self}` could carry one user's state to another",
    label = "not `Shareable`, and all users would share it",
    note = "state of one request goes into a `#[user_scoped]` type; state that outlives it goes into a `PerUser<T>` of the platform",
    note = "for a type of your own, write `#[derive(Shareable)]`; for a value that is made once, write `LazyLock<T>`",
    note = "to attest that it holds no user data in spite of its type, write `#[attest(reason = \"…\")]`"
)]
#[doc(hidden)]
pub trait ShareableStatic {}

#[diagnostic::do_not_recommend]
impl<T: Shareable + ?Sized> ShareableStatic for T {}

/// [`Shareable`], as the bound of a value in a user-scoped module that a function, a constant or an alias hands out to
/// all users.
#[diagnostic::on_unimplemented(
    message = "all users would reach the same `{Self}`, which could carry one user's state to another",
    label = "not `Shareable`, and handed out to all users",
    note = "pass it as an argument, from the factory or the platform",
    note = "for a type of your own, write `#[derive(Shareable)]`; for a type parameter, write `T: Shareable`",
    note = "to attest that it holds no user data in spite of its type, write `#[attest(reason = \"…\")]`"
)]
#[doc(hidden)]
pub trait HandedToAllUsers {}

#[diagnostic::do_not_recommend]
impl<T: Shareable + ?Sized> HandedToAllUsers for T {}

/// Compares the type of a field with the type that a macro has checked.
pub fn assert_field_unchanged<Checked: ?Sized, Field: UnchangedSinceCheck<Checked> + ?Sized>(_: &Field) {}

/// A field whose type is still the one that a macro has checked, and was not replaced by an attribute after the check.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "all users would share a `{Self}` where a `{Checked}` was checked",
    label = "changed by an attribute after the check",
    note = "write an attribute that changes the types of fields above the check; a platform cannot have one"
)]
pub trait UnchangedSinceCheck<Checked: ?Sized> {}

#[diagnostic::do_not_recommend]
impl<T: ?Sized> UnchangedSinceCheck<T> for T {}

//! The bounds that the macros print to check shared components and statics.

use super::contract::Shareable;

/// A type that all threads may share. An attested component must implement it too.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be shared by all users: it is not `Send + Sync + 'static`",
    label = "all users' threads share it",
    note = "an attestation says that no user's data is in it, and not that threads may share it"
)]
pub trait AllThreadsMayShare {}

#[diagnostic::do_not_recommend]
impl<T: Send + Sync + ?Sized + 'static> AllThreadsMayShare for T {}

/// [`Shareable`], as the bound of an entry or a field. Rustc would list implementors of `Shareable` itself in an error.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be shared by all users: it may hold one user's state",
    label = "not `Shareable`",
    note = "a type of your own is checked field by field: write `#[derive(Shareable)]` on it; a trait says it itself: `trait Name: Shareable`",
    note = "state that outlives a scope goes into `PerUser<T>`, where `T` is `Default + Send`",
    note = "a `#[user_scoped]` type would be a captive dependency: it goes under `scoped`",
    note = "what holds no user's data in spite of its type is attested: `#[attest(reason = \"…\")]`"
)]
pub trait AllUsersMayShare {}

#[diagnostic::do_not_recommend]
impl<T: Shareable + ?Sized> AllUsersMayShare for T {}

/// [`Shareable`], as the bound of a static in a user-scoped module.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a static of the type `{Self}` could carry one user's state to another",
    label = "not `Shareable`, and all users would share it",
    note = "what belongs to one request goes into a `#[user_scoped]` type; what outlives it, into a `PerUser<T>` of the platform",
    note = "a type of your own is checked field by field: write `#[derive(Shareable)]` on it",
    note = "a static that holds no user's data in spite of its type is attested: `#[attest(reason = \"…\")]`"
)]
pub trait AllUsersMayReach {}

#[diagnostic::do_not_recommend]
impl<T: Shareable + ?Sized> AllUsersMayReach for T {}

/// Compares the type of a field with the type that a macro has checked.
pub fn assert_field_unchanged<Checked: ?Sized, Field: UnchangedSinceCheck<Checked> + ?Sized>(_: &Field) {}

/// A field whose type is still the one that a macro has checked, and was not replaced by an attribute after the check.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "all users would share a `{Self}` where a `{Checked}` was checked",
    label = "changed by an attribute after the check",
    note = "an attribute that changes the types of fields stands above the check, and never on a platform"
)]
pub trait UnchangedSinceCheck<Checked: ?Sized> {}

#[diagnostic::do_not_recommend]
impl<T: ?Sized> UnchangedSinceCheck<T> for T {}

/// A type with a known size. The platform stores every shared component by value, except a `dyn Trait`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the platform cannot store a `{Self}` as it is",
    label = "of no size that is known, and not written as `dyn Trait`",
    note = "a trait object is shared by its own name and not by an alias of it: `dyn Trait`",
    note = "text is shared as a `String`, a slice as a `Vec` or an `Arc`"
)]
pub trait StoredByValue {}

#[diagnostic::do_not_recommend]
impl<T> StoredByValue for T {}

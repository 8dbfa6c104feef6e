//! The bounds, never fulfilled, of the functions and types that replace a retired global accessor.
//!
//! They are defined here and not printed by the macros, because the attribute `#[diagnostic]` cannot be used under
//! `#![no_implicit_prelude]`. The macros print the names of accessors as types, so that a message can show them. The
//! lifetime `'scope` keeps rustc from checking a bound at the definition.

use std::convert::Infallible;

/// A retired function that returned the same value to all users.
#[diagnostic::on_unimplemented(
    message = "`{Self}` was replaced by `{By}(scope)`",
    label = "would be the same for all users",
    note = "open a scope and use its factory: `platform.for_user(context, async |factory| …)`"
)]
pub trait SingletonAccess<'scope, By> {
    /// The type of the result. rustc does not know it, so it reports no further errors about uses of the result.
    type Instance;

    /// Returns the value.
    fn retired_value() -> Self::Instance;
}

/// A retired associated function of `Owner` that returned the same value to all users.
#[diagnostic::on_unimplemented(
    message = "`{Owner}::{Self}` was replaced by `{By}(scope)`",
    label = "would be the same for all users",
    note = "open a scope and use its factory: `platform.for_user(context, async |factory| …)`"
)]
pub trait SingletonMethodAccess<'scope, By, Owner> {
    /// The type of the result. rustc does not know it, so it reports no further errors about uses of the result.
    type Instance;

    /// Returns the value.
    fn retired_value() -> Self::Instance;
}

/// An item that is annotated with `#[deprecated_singleton]`. Its replacement is a text and not a type, so the message
/// refers to the annotation.
#[derive(Debug)]
pub enum DeprecatedSingleton {}

/// An item that is not annotated with `#[deprecated_singleton]`.
#[diagnostic::on_unimplemented(
    message = "this singleton was replaced; write what its `instead` says",
    label = "would be the same for all users",
    note = "a scope and its factory exist in `platform.for_user(context, async |factory| …)`"
)]
pub trait StillAvailable<'scope> {
    /// The type of the result. rustc does not know it, so it reports no further errors about uses of the result.
    type Instance;
}

/// A type that is not annotated with `#[deprecated_singleton]`. Rustc does not check a bound with a lifetime for the
/// default of a parameter, and so not at the definition of the type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` was replaced; write what its `instead` says",
    label = "would be the same for all users",
    note = "a scope and its factory exist in `platform.for_user(context, async |factory| …)`"
)]
pub trait TypeStillAvailable<'scope, const REPLACED: bool> {}

// Without an implementation, rustc would suggest to add one.
#[diagnostic::do_not_recommend]
impl SingletonAccess<'_, Infallible> for Infallible {
    type Instance = Infallible;

    fn retired_value() -> Infallible {
        unreachable!("this program does not compile")
    }
}

#[diagnostic::do_not_recommend]
impl SingletonMethodAccess<'_, Infallible, Infallible> for Infallible {
    type Instance = Infallible;

    fn retired_value() -> Infallible {
        unreachable!("this program does not compile")
    }
}

#[diagnostic::do_not_recommend]
impl StillAvailable<'_> for Infallible {
    type Instance = Infallible;
}

#[diagnostic::do_not_recommend]
impl TypeStillAvailable<'_, false> for Infallible {}

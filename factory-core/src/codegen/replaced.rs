//! Bounds that nothing fulfils, on what stands where a global accessor was.
//!
//! Here and not in what is printed: a `#[diagnostic]` attribute is not to be had under `#![no_implicit_prelude]`. The
//! names are types, for the message to name them. `'scope` keeps rustc from checking the bound where it is written.

use std::convert::Infallible;

/// A function that gave all users the same.
#[diagnostic::on_unimplemented(
    message = "`{Self}` was replaced by `{By}(scope)`",
    label = "would be the same for all users",
    note = "open a scope and use its factory: `platform.for_user(context, async |factory| …)`"
)]
pub trait SingletonAccess<'scope, By> {
    /// No type, so that what is done with the result is no further error.
    type Instance;

    fn get() -> Self::Instance;
}

/// An associated function of `Owner` that did.
#[diagnostic::on_unimplemented(
    message = "`{Owner}::{Self}` was replaced by `{By}(scope)`",
    label = "would be the same for all users",
    note = "open a scope and use its factory: `platform.for_user(context, async |factory| …)`"
)]
pub trait SingletonMethodAccess<'scope, By, Owner> {
    type Instance;

    fn get() -> Self::Instance;
}

/// What all users had. The replacement is the user's own text, and no type, so that it is shown where the bound is
/// written, and not in the message.
#[derive(Debug)]
pub enum DeprecatedSingleton {}

/// What a `#[deprecated_singleton]` denies the use of.
#[diagnostic::on_unimplemented(
    message = "this singleton was replaced; write what its `instead` says",
    label = "would be the same for all users",
    note = "open a scope and use its factory: `platform.for_user(context, async |factory| …)`"
)]
pub trait StillAvailable<'scope> {
    /// No type, so that what is done with the result is no further error.
    type Instance;
}

/// The same for a type, which has a name. Rustc checks a bound with a lifetime in it for no default of a parameter, and so
/// not where the type is written.
#[diagnostic::on_unimplemented(
    message = "`{Self}` was replaced; write what its `instead` says",
    label = "would be the same for all users",
    note = "open a scope and use its factory: `platform.for_user(context, async |factory| …)`"
)]
pub trait TypeStillAvailable<'scope, const REPLACED: bool> {}

// Without any impl, rustc would advise to add one.
#[diagnostic::do_not_recommend]
impl SingletonAccess<'_, Infallible> for Infallible {
    type Instance = Infallible;

    fn get() -> Infallible {
        unreachable!("this program does not compile")
    }
}

#[diagnostic::do_not_recommend]
impl SingletonMethodAccess<'_, Infallible, Infallible> for Infallible {
    type Instance = Infallible;

    fn get() -> Infallible {
        unreachable!("this program does not compile")
    }
}

#[diagnostic::do_not_recommend]
impl StillAvailable<'_> for Infallible {
    type Instance = Infallible;
}

#[diagnostic::do_not_recommend]
impl TypeStillAvailable<'_, false> for Infallible {}

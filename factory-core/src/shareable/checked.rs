//! The mark of a derived `Shareable`.

/// A type whose fields were checked by `#[derive(Shareable)]`. An `impl Shareable` by hand lacks it.
#[diagnostic::on_unimplemented(
    message = "nothing has checked that all users may share `{Self}`",
    label = "`Shareable` is derived, not implemented by hand",
    note = "write `#[derive(Shareable)]` on the type's definition"
)]
pub trait CheckedForSharing {}

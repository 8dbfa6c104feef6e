//! The default value of a field without an attribute.

/// [`Default`], as the bound of a field without an attribute, so that the message can list the attributes.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a field of the type `{Self}` has no attribute and no `Default`",
    label = "no value for this field",
    note = "write `#[shared]`, `#[request]`, `#[scoped]`, `#[agent]`, `#[param]` or `#[init(…)]` before it"
)]
pub trait DefaultForField {
    /// Returns the default value.
    fn default_for_field() -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Default> DefaultForField for T {
    #[inline]
    fn default_for_field() -> Self {
        Self::default()
    }
}

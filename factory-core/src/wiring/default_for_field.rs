/// `Default`, for a field without attribute: so that the message can say what else there is.
#[diagnostic::on_unimplemented(
    message = "a field of the type `{Self}` has no attribute and no `Default`",
    label = "no value for this field",
    note = "write `#[shared]`, `#[scoped]`, `#[agent]`, `#[param]` or `#[init(…)]` before it"
)]
pub trait DefaultForField {
    fn default_for_field() -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Default> DefaultForField for T {
    #[inline]
    fn default_for_field() -> Self {
        Self::default()
    }
}

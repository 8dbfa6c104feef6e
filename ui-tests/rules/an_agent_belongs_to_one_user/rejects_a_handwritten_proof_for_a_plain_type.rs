// Twin: accepts_a_type_marked_by_the_macro.rs
use factory_core::{BelongsTo, UserScope};

pub struct Text<'user> {
    scope: UserScope<'user>,
}

impl<'user> BelongsTo<'user> for Text<'user> {}

pub fn main() {}

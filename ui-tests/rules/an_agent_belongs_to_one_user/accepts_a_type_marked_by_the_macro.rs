use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Text<'user> {
    scope: UserScope<'user>,
}

pub fn main() {}

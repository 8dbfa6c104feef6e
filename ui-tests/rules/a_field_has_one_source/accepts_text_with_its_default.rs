use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    topic: String,
}

pub fn main() {}

use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user, T: Default> {
    scope: UserScope<'user>,
    topic: T,
}

pub fn main() {}

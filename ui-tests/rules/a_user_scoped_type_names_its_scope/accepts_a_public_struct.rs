use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
}

pub fn main() {}

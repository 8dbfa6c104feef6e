use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[param]
    topic: &'static str,
}

pub fn main() {}

use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[cfg(any())]
    #[share]
    topic: String,
}

pub fn main() {}

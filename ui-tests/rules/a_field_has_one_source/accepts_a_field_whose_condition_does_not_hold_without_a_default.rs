use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[cfg(any())]
    opened: std::time::Instant,
}

pub fn main() {}

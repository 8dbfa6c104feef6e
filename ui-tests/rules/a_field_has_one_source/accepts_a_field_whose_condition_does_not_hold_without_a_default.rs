use factory_core::{UserScope, user_scoped};
use std::time::Instant;

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[cfg(any())]
    opened: Instant,
}

pub fn main() {}

// Twin: accepts_text_with_its_default.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    topic: std::time::Instant,
}

pub fn main() {}

// Twin: accepts_a_field_whose_condition_does_not_hold_without_a_default.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[cfg(all())]
    opened: std::time::Instant,
}

pub fn main() {}

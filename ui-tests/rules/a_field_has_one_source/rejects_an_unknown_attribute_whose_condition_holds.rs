// Twin: accepts_an_unknown_attribute_whose_condition_does_not_hold.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[cfg(all())]
    #[share]
    topic: String,
}

pub fn main() {}

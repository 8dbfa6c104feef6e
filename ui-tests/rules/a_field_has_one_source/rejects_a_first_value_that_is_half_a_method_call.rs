// Twin: accepts_a_first_value_of_its_type.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    topic: String,
    #[init(19_u32.)]
    turns: u32,
}

pub fn main() {}

// Twin: accepts_an_agent_with_a_first_value.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use factory_core::{UserScope, user_scoped};

    #[user_scoped]
    pub struct Triage<'user> {
        scope: UserScope<'user>,
        #[init(String::from("triage").leak())]
        name: &'static str,
    }
}

pub fn main() {}

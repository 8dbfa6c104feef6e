// Twin: accepts_request_data_that_is_listed.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[derive(Shareable)]
pub struct Claims {
    pub role: String,
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[request]
    claims: &'user Claims,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub claims: Claims }
        agents { triage: Triage }
    }
}

pub fn main() {}

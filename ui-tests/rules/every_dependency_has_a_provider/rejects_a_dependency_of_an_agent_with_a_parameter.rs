// Twin: accepts_what_the_platform_shares.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[derive(Shareable)]
pub struct Clock;

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user Clock,
    #[param]
    topic: String,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage(topic: String) }
    }
}

pub fn main() {}

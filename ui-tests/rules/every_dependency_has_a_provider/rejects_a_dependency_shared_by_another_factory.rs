// Twin: accepts_what_the_platform_shares.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[derive(Shareable)]
pub struct Clock;

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user Clock,
}

agent_factory! {
    pub factory Other for pub struct OtherPlatform {
        shared { pub clock: Clock }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage }
    }
}

pub fn main() {}

// Twin: accepts_what_the_platform_shares.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user u64,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub clock: u32 }
        agents { triage: Triage }
    }
}

pub fn main() {}

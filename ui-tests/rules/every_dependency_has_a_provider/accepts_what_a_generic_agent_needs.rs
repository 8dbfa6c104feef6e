use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Triage<'user, T: Shareable> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user T,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub clock: u32 }
        agents { triage: Triage<u32> }
    }
}

pub fn main() {}

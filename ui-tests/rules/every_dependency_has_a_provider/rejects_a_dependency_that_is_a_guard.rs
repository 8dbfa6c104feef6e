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
    pub factory Factory for pub struct Platform {
        guards { pub clock: Clock }
        agents { triage: Triage }
    }
}

impl factory_core::ScopeGuard for Clock {
    type Permit = ();

    fn admit(&self, _: &factory_core::UserExecutionContext) -> Result<(), factory_core::ScopeError> {
        Ok(())
    }
}

pub fn main() {}

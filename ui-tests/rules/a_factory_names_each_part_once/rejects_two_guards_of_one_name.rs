// Twin: accepts_a_guard_beside_the_shared_components.rs
use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext, agent_factory};

#[derive(Shareable)]
pub struct Limits;

impl ScopeGuard for Limits {
    type Permit<'p> = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        Ok(())
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub name: String }
        guards { pub limits: Limits, pub limits: Limits }
    }
}

pub fn main() {}

// Twin: accepts_a_guard_of_checked_fields.rs
use factory_core::{PerUser, ScopeError, ScopeGuard, UserExecutionContext, agent_factory};

pub struct Limits {
    seen: PerUser<Vec<String>>,
}

impl ScopeGuard for Limits {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        Ok(())
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        guards { pub limits: Limits }
    }
}

pub fn main() {}

// Twin: accepts_a_guard_of_checked_fields.rs
// Leaks: 04
use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext, agent_factory};
use std::sync::Mutex;

#[derive(Shareable)]
pub struct Limits {
    seen: Mutex<Vec<String>>,
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

// Twin: accepts_a_guard_that_is_asked.rs
// Also: shared_components_hold_no_user_state
use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext, agent_factory};

#[derive(Shareable)]
pub struct Limits;

impl ScopeGuard for Limits {
    type Permit = ();

    fn admit(&self, _context: &UserExecutionContext) -> Result<(), ScopeError> {
        Ok(())
    }
}

agent_factory! {
    pub factory Office for pub struct Building {
        shared { pub limits: Limits }
    }
}

pub fn main() {}

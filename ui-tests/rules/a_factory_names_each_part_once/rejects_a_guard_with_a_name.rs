// Twin: accepts_a_guard_without_a_name.rs
use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext, agent_factory};

#[derive(Shareable)]
pub struct Gate;

pub enum Front {}

impl ScopeGuard for Gate {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        Ok(())
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        guards { pub gate: Gate as Front }
    }
}

pub fn main() {}

use factory_core::{Limits, ScopeError, ScopeGuard, Shareable, UserExecutionContext, agent_factory};
use std::sync::Arc;

#[derive(Shareable)]
pub struct Gate;

impl ScopeGuard for Gate {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        Err(ScopeError::denied("gate", "closed"))
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        guards { pub limits: Arc<Limits>, pub gate: dyn ScopeGuard<Permit = ()> }
    }
}

pub fn main() {
    let platform = Platform { limits: Arc::default(), gate: Arc::new(Gate) };
    assert_eq!(platform.limits.open_scopes(), 0);
}

use factory_core::{Limits, ScopeError, ScopeGuard, Shareable, UserExecutionContext, agent_factory};
use std::sync::Arc;
use ui_tests::context;

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
    let refused = platform.for_user_blocking(context("alice").unwrap(), |_| ()).unwrap_err();
    assert_eq!((refused.guard(), platform.limits.open_scopes()), ("gate", 0));
}

use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext, agent_factory};
use ui_tests::context;

#[derive(Shareable)]
pub struct Gate;

impl ScopeGuard for Gate {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        Ok(())
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform<G: ScopeGuard> {
        guards { pub gate: G }
    }
}

pub fn main() {
    let platform = Platform { gate: Gate };
    platform.for_user_blocking(context("alice").unwrap(), |factory: Factory<'_, Gate>| drop(factory)).unwrap();
}

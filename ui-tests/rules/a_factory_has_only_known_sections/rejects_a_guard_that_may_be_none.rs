// Twin: accepts_a_guard_of_any_type.rs
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
    pub factory Factory for pub struct Platform<G: Shareable> {
        guards { pub gate: G }
    }
}

pub fn main() {
    let platform = Platform { gate: Gate };
    drop((platform, context("alice")));
}

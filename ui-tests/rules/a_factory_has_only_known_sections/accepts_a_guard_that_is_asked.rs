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
        guards { pub limits: Limits }
    }
}

pub fn main() {}

use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext, agent_factory};
use ui_tests::{Memory, Notes};

#[derive(Shareable)]
pub struct Gate;

impl ScopeGuard for Gate {
    type Permit = ();

    fn admit(&self, _context: &UserExecutionContext) -> Result<(), ScopeError> {
        Ok(())
    }
}

agent_factory! {
    pub factory Office for pub struct Building {
        shared { pub name: String }
        scoped { memory: Memory }
        agents { notes: Notes }
        guards { pub gate: Gate }
        replaces { get_office }
    }
}

pub fn main() {}

//! Makes this scope's own factory.

use desk::{HelpDesk, create_agent_instance_factory};
use factory_core::{ScopeError, UserExecutionContext, user_scope};

pub fn serve(platform: &HelpDesk, context: UserExecutionContext) -> Result<(), ScopeError> {
    user_scope!(scope = platform.admit(context)?);
    let _factory = create_agent_instance_factory(scope);
    Ok(())
}

fn main() {}

//! Calls the old accessor, which gave all users the same factory.

use desk::{HelpDesk, get_agent_instance_factory};
use factory_core::{ScopeError, UserExecutionContext, user_scope};

pub fn serve(platform: &HelpDesk, context: UserExecutionContext) -> Result<(), ScopeError> {
    user_scope!(scope = platform.admit(context)?);
    let _factory = get_agent_instance_factory();
    Ok(())
}

fn main() {}

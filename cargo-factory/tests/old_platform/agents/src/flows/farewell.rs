//! The last minutes of a conversation.

use factory_core::OpenScope;
use platform::{Platform, get_agent_instance_factory};

/// Says goodbye to a user. The file does not import the new function yet.
#[must_use]
pub fn say_goodbye(scope: OpenScope<'_, Platform>) -> String {
    let user_id = scope.scope().user_id();
    get_agent_instance_factory().triage("goodbye".to_owned()).answer(user_id)
}

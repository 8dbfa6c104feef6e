//! `POST /transfer`: hands a conversation over to another user.

use factory_core::UserExecutionContext;
use platform::{AgentInstanceFactory, get_agent_instance_factory};

/// Writes the note that the new owner of a conversation finds.
pub fn announce(from: &AgentInstanceFactory<'_>, to: &UserExecutionContext, thread: &str) -> usize {
    let note = format!("{thread} goes from {} to {}", from.scope().user_id(), to.user_id());
    get_agent_instance_factory().notes().add(&note)
}

/// Copies the last note of one user to another.
pub fn copy_note(from: &AgentInstanceFactory<'_>, to: &AgentInstanceFactory<'_>) -> usize {
    let mark = get_agent_instance_factory().label();
    let note = from.notes().last().unwrap_or_default();
    to.notes().add(&format!("{mark}: {note}"))
}

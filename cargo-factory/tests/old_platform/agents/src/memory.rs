//! The memory of agents beside the platform.

use platform::{AgentInstanceFactory, get_agent_instance_factory, legacy::LegacyFactory};
use std::sync::{OnceLock, PoisonError, RwLock};

/// The last answer of any agent, for whom it may be.
static LATEST: RwLock<Option<String>> = RwLock::new(None);

/// The factory that remembers for all.
static KEEPER: OnceLock<Keeper> = OnceLock::new();

/// A factory with a name.
pub struct Keeper {
    /// The name in the log.
    pub name: &'static str,
    /// The keeper of the notes.
    pub factory: &'static LegacyFactory,
}

/// Returns the keeper of all notes.
pub fn keeper() -> &'static Keeper {
    KEEPER.get_or_init(|| Keeper { name: "keeper", factory: get_agent_instance_factory() })
}

/// Remembers an answer and returns the one before.
pub fn remember(factory: &AgentInstanceFactory<'_>, question: &str) -> Option<String> {
    let answer = get_agent_instance_factory().triage(factory.label().to_owned()).answer(question);
    LATEST.write().unwrap_or_else(PoisonError::into_inner).replace(answer)
}

/// Returns a keeper for one conversation.
#[must_use]
pub fn keeper_of(factory: &AgentInstanceFactory<'_>) -> Keeper {
    let name = if factory.tool_limit() > 0 { "conversation" } else { "none" };
    Keeper { name, factory: get_agent_instance_factory() }
}

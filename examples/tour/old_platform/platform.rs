//! The platform, and the accessor from before there were scopes.

use factory_core::{UserScope, agent_factory, deprecated_singleton, user_scoped};
use std::sync::LazyLock;

#[user_scoped]
pub struct TriageAgent<'user> {
    scope: UserScope<'user>,
}

impl TriageAgent<'_> {
    pub fn answer(&self, question: &str) -> String {
        format!("{}: {question}", self.scope.user_id())
    }
}

agent_factory! {
    pub factory AgentInstanceFactory for pub struct Platform { agents { triage: TriageAgent } }
}

/// The factory that all users share.
pub struct OldFactory;

pub struct OldAgent;

impl OldFactory {
    pub fn triage(&self) -> OldAgent {
        OldAgent
    }
}

impl OldAgent {
    pub fn answer(&self, question: &str) -> String {
        format!("anybody: {question}")
    }
}

static FACTORY: LazyLock<OldFactory> = LazyLock::new(|| OldFactory);

#[deprecated_singleton(instead = "create_agent_instance_factory($scope)")]
pub fn get_agent_instance_factory() -> &'static OldFactory {
    &FACTORY
}

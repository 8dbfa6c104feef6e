//! The platform and the factory of one scope.

use crate::{
    agents::{notes::NotesAgent, planner::PlannerAgent, report::ReportAgent, runner::ToolRunner, triage::TriageAgent},
    events::EventRouter,
    llm::{LlmError, LlmManager, LlmRegistry},
    notebook::Notebook,
};
use factory_core::agent_factory;

agent_factory! {
    /// Makes the agents of one scope. It replaces `get_agent_instance_factory()`.
    pub factory AgentInstanceFactory for
    /// The components that all users share.
    #[derive(Default)]
    pub struct Platform {
        shared {
            pub events: EventRouter,
            pub models: LlmRegistry,
            pub notebook: Notebook,
        }
        agents {
            triage: TriageAgent(topic: String),
            notes: NotesAgent,
            planner: PlannerAgent(steps: usize),
            report: ReportAgent(format: String),
            runner: ToolRunner,
        }
    }
}

impl Platform {
    /// Returns the manager of a region's language models.
    ///
    /// # Errors
    ///
    /// Returns [`LlmError::UnknownRegion`] if no models run in the region.
    pub async fn llm(&self, region: &str) -> Result<&LlmManager, LlmError> {
        self.models.find(region)
    }
}

impl AgentInstanceFactory<'_> {
    /// Returns the name of the factory for a line of the log.
    #[must_use]
    pub fn label(&self) -> &'static str {
        "agents"
    }

    /// Returns how many tools one request may run.
    #[must_use]
    pub fn tool_limit(&self) -> usize {
        crate::settings::TOOL_LIMIT
    }
}

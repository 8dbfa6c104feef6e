//! The events of an agent at work.

use std::fmt;

/// An event of an agent at work, for [`UserEvents`](crate::UserEvents).
///
/// An application that needs other events has a type of its own. `Debug` shows no user data.
///
/// For SSE, [`name`](Self::name) is the event's type, and [`data`](Self::data) its data. For a WebSocket, `Display` joins
/// name, agent and data in one text.
///
/// ```
/// use factory_runtime::AgentEvent;
///
/// let event = AgentEvent::ToolExecuting { agent: "triage".into(), tool: "search".into() };
/// assert_eq!(event.name(), "tool_executing");
/// assert_eq!(event.agent(), "triage");
/// assert_eq!(event.data(), "search");
/// assert_eq!(event.to_string(), "tool_executing triage search");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentEvent {
    /// An agent has started to work. Its data is empty.
    AgentStarted {
        /// The agent's name.
        agent: String,
    },
    /// An agent is thinking.
    AgentThinking {
        /// The agent's name.
        agent: String,
        /// The part of the thought that the user may read.
        thought: String,
    },
    /// An agent calls a tool.
    ToolExecuting {
        /// The agent's name.
        agent: String,
        /// The tool's name.
        tool: String,
    },
    /// A tool has returned or failed.
    ToolCompleted {
        /// The agent's name.
        agent: String,
        /// The tool's name.
        tool: String,
    },
    /// An agent has finished.
    AgentCompleted {
        /// The agent's name.
        agent: String,
        /// The answer to the user.
        answer: String,
    },
}

impl AgentEvent {
    /// Returns the name of the kind of event, such as `agent_started`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::AgentStarted { .. } => "agent_started",
            Self::AgentThinking { .. } => "agent_thinking",
            Self::ToolExecuting { .. } => "tool_executing",
            Self::ToolCompleted { .. } => "tool_completed",
            Self::AgentCompleted { .. } => "agent_completed",
        }
    }

    /// Returns the agent's name.
    #[must_use]
    pub fn agent(&self) -> &str {
        match self {
            Self::AgentStarted { agent }
            | Self::AgentThinking { agent, .. }
            | Self::ToolExecuting { agent, .. }
            | Self::ToolCompleted { agent, .. }
            | Self::AgentCompleted { agent, .. } => agent,
        }
    }

    /// Returns the thought, the tool's name or the answer. It is empty for `AgentStarted`.
    #[must_use]
    pub fn data(&self) -> &str {
        match self {
            Self::AgentStarted { .. } => "",
            Self::AgentThinking { thought, .. } => thought,
            Self::ToolExecuting { tool, .. } | Self::ToolCompleted { tool, .. } => tool,
            Self::AgentCompleted { answer, .. } => answer,
        }
    }
}

impl fmt::Display for AgentEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name(), self.agent())?;
        if self.data().is_empty() { Ok(()) } else { write!(f, " {}", self.data()) }
    }
}

impl fmt::Debug for AgentEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AgentEvent").field("name", &self.name()).finish_non_exhaustive()
    }
}

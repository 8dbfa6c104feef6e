//! The agent that runs tools.

use crate::answers;
use factory_core::{UserScope, user_scoped};
use std::fmt;

/// The error when a tool cannot run.
#[derive(Debug, PartialEq, Eq)]
pub enum ToolError {
    /// No tool has this name.
    Unknown(String),
    /// The request has used all its runs.
    OverLimit,
}

impl fmt::Display for ToolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(tool) => write!(f, "no tool `{tool}`"),
            Self::OverLimit => f.write_str("too many tools in one request"),
        }
    }
}

/// An agent that runs tools for its user.
#[user_scoped]
pub struct ToolRunner<'user> {
    scope: UserScope<'user>,
}

impl ToolRunner<'_> {
    /// Runs a tool.
    ///
    /// # Errors
    ///
    /// Returns [`ToolError`] if no tool has this name.
    pub fn run(&self, tool: &str, input: &str) -> Result<String, ToolError> {
        answers::run_tool(tool, input)
    }

    /// Runs a tool that waits for another server.
    ///
    /// # Errors
    ///
    /// Returns [`ToolError`] if no tool has this name.
    pub async fn call(&self, tool: &str, input: &str) -> Result<String, ToolError> {
        self.run(tool, input)
    }
}

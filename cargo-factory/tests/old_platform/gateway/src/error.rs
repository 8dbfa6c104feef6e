//! The errors of the handlers.

use platform::{
    agents::{report::ReportError, runner::ToolError},
    llm::LlmError,
    open::OpenError,
};
use std::fmt;

/// The reason why a request has no answer.
#[derive(Debug, PartialEq, Eq)]
pub enum GatewayError {
    /// No scope was opened.
    NotOpened(OpenError),
    /// No report was written.
    NoReport(ReportError),
    /// No model answered.
    NoModel(LlmError),
    /// No tool ran.
    NoTool(ToolError),
}

impl fmt::Display for GatewayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOpened(error) => error.fmt(f),
            Self::NoReport(error) => error.fmt(f),
            Self::NoModel(error) => error.fmt(f),
            Self::NoTool(error) => error.fmt(f),
        }
    }
}

impl<E: Into<OpenError>> From<E> for GatewayError {
    fn from(error: E) -> Self {
        Self::NotOpened(error.into())
    }
}

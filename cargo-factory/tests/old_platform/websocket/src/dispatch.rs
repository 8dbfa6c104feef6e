//! The work for one message.

use crate::message::Message;
use platform::{
    AgentInstanceFactory,
    agents::{report::ReportError, runner::ToolError},
    desk::greet,
    get_agent_instance_factory,
};

/// The error when a message has no answer.
#[derive(Debug, PartialEq, Eq)]
pub enum DispatchError {
    /// No tool ran.
    NoTool(ToolError),
    /// No report was written.
    NoReport(ReportError),
}

impl From<ToolError> for DispatchError {
    fn from(error: ToolError) -> Self {
        Self::NoTool(error)
    }
}

impl From<ReportError> for DispatchError {
    fn from(error: ReportError) -> Self {
        Self::NoReport(error)
    }
}

/// Answers a message in the scope of its connection.
///
/// # Errors
///
/// Returns [`DispatchError`] if a tool or a report fails.
pub async fn dispatch(factory: AgentInstanceFactory<'_>, message: Message) -> Result<String, DispatchError> {
    Ok(match message {
        Message::Ask { topic, text } => get_agent_instance_factory().triage(topic).answer(&text),
        Message::Note(text) => format!("{} characters", get_agent_instance_factory().notes().add(&text)),
        Message::Plan(goal) => get_agent_instance_factory().planner(3).plan(&goal).join(", "),
        Message::Tool(name, input) => get_agent_instance_factory().runner().call(&name, &input).await?,
        Message::Report(format) => {
            let report = get_agent_instance_factory()
                // A report of a long conversation takes a while.
                .report(format)
                .await?;
            report.render(&[])
        }
        Message::Greet(name) => greet(get_agent_instance_factory(), &name),
        Message::Ping => factory.label().to_owned(),
    })
}

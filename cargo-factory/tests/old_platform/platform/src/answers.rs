//! The answers of the agents. The functions keep nothing, so old and new agents share them.

use crate::agents::runner::ToolError;

/// Answers a message about a topic.
#[must_use]
pub fn answer(topic: &str, message: &str) -> String {
    format!("{topic}: re: {message}")
}

/// Returns at most `most` steps to a goal.
#[must_use]
pub fn plan(goal: &str, most: usize) -> Vec<String> {
    goal.split(", ").take(most).map(|step| format!("do {step}")).collect()
}

/// Writes a report in a format.
#[must_use]
pub fn report(format: &str, lines: &[String]) -> String {
    format!("{format}[{}]", lines.join("; "))
}

/// Runs a tool by its name.
///
/// # Errors
///
/// Returns [`ToolError`] if no tool has this name.
pub fn run_tool(tool: &str, input: &str) -> Result<String, ToolError> {
    match tool {
        "echo" => Ok(input.to_owned()),
        "upper" => Ok(input.to_uppercase()),
        "count" => Ok(input.chars().count().to_string()),
        _ => Err(ToolError::Unknown(tool.to_owned())),
    }
}

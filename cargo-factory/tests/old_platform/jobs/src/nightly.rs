//! The job of every night.

use crate::schedule;
use platform::{EventRouter, get_agent_instance_factory, get_llm_manager, llm::LlmError};

/// Runs the job and returns its lines.
///
/// # Errors
///
/// Returns [`LlmError`] if no model writes the last line.
pub async fn run(region: &str) -> Result<Vec<String>, LlmError> {
    let mut lines: Vec<String> = ["nightly", "yearly"].iter().filter_map(|job| schedule::ask(job)).collect();
    lines.extend(get_agent_instance_factory().planner(2).plan("check, copy, sleep"));
    lines.push(EventRouter::instance().publish("operators", "nightly").frame);
    lines.push(get_llm_manager(region).await?.complete("good night").await?);
    Ok(lines)
}

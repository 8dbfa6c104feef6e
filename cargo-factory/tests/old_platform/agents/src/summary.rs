//! Summaries of conversations.

use platform::{
    AgentInstanceFactory, EventRouter, Platform, get_agent_instance_factory, get_llm_manager, llm::LlmError,
    settings::REGION,
};
use std::sync::Arc;

/// Summarizes lines with a model of the default region.
///
/// # Errors
///
/// Returns [`LlmError`] if the model fails.
pub async fn summarize(platform: &Arc<Platform>, lines: &[&str]) -> Result<String, LlmError> {
    let most = platform.events.largest_event();
    let manager = get_llm_manager(REGION).await?;
    let prompt: String = lines.join(" ").chars().take(most).collect();
    manager.complete(&prompt).await
}

/// Summarizes lines in the first region that has models.
///
/// # Errors
///
/// Returns [`LlmError`] if no region has models.
pub async fn summarize_anywhere(platform: Arc<Platform>, regions: &[&str], text: &str) -> Result<String, LlmError> {
    let mut error = LlmError::EmptyPrompt;
    for region in regions {
        match get_llm_manager(&region.to_lowercase()).await {
            Ok(manager) if platform.events.is_open() => return manager.complete(text).await,
            Ok(_) => {}
            Err(unknown) => error = unknown,
        }
    }
    Err(error)
}

/// Keeps a summary as a note, and says how long it is.
pub fn keep(factory: &mut AgentInstanceFactory<'_>, summary: &str) -> String {
    let author = factory.scope().user_id().to_owned();
    let length = get_agent_instance_factory().notes().add(summary);
    format!("{author}: {length}")
}

/// Returns the marks of a summary: of the factory, and of the router.
#[must_use]
pub fn marks(factory: &AgentInstanceFactory<'_>) -> [String; 2] {
    let plan = factory.planner(1).plan("sum up").concat();
    let mark = get_agent_instance_factory().label();
    [format!("{mark}: {plan}"), EventRouter::instance().publish("summary", "kept").frame]
}

//! A chain of steps, each a function of the factory and the text so far.

use platform::AgentInstanceFactory;
use platform::get_agent_instance_factory;

/// A step of a pipeline.
pub type Step = for<'user> fn(&AgentInstanceFactory<'user>, String) -> String;

/// The steps of the usual pipeline.
pub const USUAL: [Step; 3] = [classify, extend, shorten];

/// Runs the steps.
#[must_use]
pub fn run(factory: &AgentInstanceFactory<'_>, steps: &[Step], text: &str) -> String {
    steps.iter().fold(text.to_owned(), |text, step| step(factory, text))
}

fn classify(factory: &AgentInstanceFactory<'_>, text: String) -> String {
    let topic = if text.len() > factory.tool_limit() { "long" } else { "short" };
    get_agent_instance_factory().triage(topic.to_owned()).answer(&text)
}

fn extend(factory: &AgentInstanceFactory<'_>, text: String) -> String {
    let author = factory.label();
    let plan = get_agent_instance_factory().planner(2).plan(&text);
    format!("{author}: {}", plan.join(", "))
}

fn shorten(_factory: &AgentInstanceFactory<'_>, text: String) -> String {
    let most = 4 * get_agent_instance_factory().tool_limit();
    text.chars().take(most).collect()
}

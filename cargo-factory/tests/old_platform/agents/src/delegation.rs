//! Work that one agent hands to another.

use platform::{
    AgentInstanceFactory, Platform, desk::greet, get_agent_instance_factory, get_llm_manager, llm::LlmError,
};

/// A colleague and the factory of the user that the colleague works for.
pub struct Colleague<'a, 'user> {
    /// The name of the colleague.
    pub name: &'a str,
    factory: &'a AgentInstanceFactory<'user>,
}

impl<'a, 'user> Colleague<'a, 'user> {
    /// Creates a colleague.
    #[must_use]
    pub fn new(name: &'a str, factory: &'a AgentInstanceFactory<'user>) -> Self {
        Self { name, factory }
    }

    /// Asks the colleague.
    #[must_use]
    pub fn ask(&self, question: &str) -> String {
        let topic = format!("{} of {}", self.name, self.factory.label());
        get_agent_instance_factory().triage(topic).answer(question)
    }

    /// Hands a note over to the factory of another colleague.
    pub fn hand_over(&self, to: &AgentInstanceFactory<'_>, note: &str) -> usize {
        let own = self.factory.label().len() + to.label().len();
        own + get_agent_instance_factory().notes().add(note)
    }

    /// Greets all colleagues.
    #[must_use]
    pub fn greet_team(&self, team: Vec<AgentInstanceFactory<'_>>) -> String {
        format!("{} ({})", greet(get_agent_instance_factory(), self.name), team.len())
    }
}

/// Asks the model of one of two platforms.
///
/// # Errors
///
/// Returns [`LlmError`] if the model fails.
pub async fn ask_either(here: &Platform, there: &Platform, prompt: &str) -> Result<String, LlmError> {
    let region = if here.events.is_open() && there.events.is_open() { "eu" } else { "us" };
    get_llm_manager(region).await?.complete(prompt).await
}

/// Greets a colleague by the factory of a pair.
#[must_use]
pub fn greet_pair(pair: (AgentInstanceFactory<'_>, &str)) -> String {
    let (factory, name) = pair;
    format!("{}{}", factory.label(), greet(get_agent_instance_factory(), name))
}

//! One connection of one user.

use platform::{
    AgentInstanceFactory, EventRouter, Platform, desk::greet, events::Delivery, get_agent_instance_factory,
    get_llm_manager, llm::LlmError, settings::REGION,
};
use std::sync::Arc;

/// A connection, with the factory of its scope.
pub struct Connection<'a, 'user> {
    factory: &'a AgentInstanceFactory<'user>,
    platform: Arc<Platform>,
    channel: String,
}

impl<'a, 'user> Connection<'a, 'user> {
    /// Creates a connection that sends on a channel.
    #[must_use]
    pub fn new(factory: &'a AgentInstanceFactory<'user>, platform: Arc<Platform>, channel: &str) -> Self {
        Self { factory, platform, channel: channel.to_owned() }
    }

    /// Tells the client that the connection is open.
    pub fn open(&self) -> Delivery {
        EventRouter::instance().publish(&self.channel, "open")
    }

    /// Greets the visitor.
    #[must_use]
    pub fn greet(&self, visitor: &str) -> String {
        greet(get_agent_instance_factory(), visitor)
    }

    /// Asks a language model.
    ///
    /// # Errors
    ///
    /// Returns [`LlmError`] if the model fails.
    pub async fn ask(&self, prompt: &str) -> Result<String, LlmError> {
        get_llm_manager(REGION).await?.complete(prompt).await
    }

    /// Returns how many tools are left after some runs.
    #[must_use]
    pub fn tools_left(&self, runs: usize) -> usize {
        get_agent_instance_factory().tool_limit() - runs.min(self.factory.tool_limit())
    }

    /// Describes the connection for the log.
    #[must_use]
    pub fn describe(&self) -> String {
        let factory = "connection";
        format!("{factory} {} of {}", self.channel, get_agent_instance_factory().label())
    }

    /// Sends an event through the platform of another region.
    pub fn forward(&self, platform: &Platform, event: &str) -> (Delivery, bool) {
        (EventRouter::instance().publish(&self.channel, event), platform.events.is_open() && self.is_open())
    }

    fn is_open(&self) -> bool {
        self.platform.events.is_open()
    }
}

//! The channels of this server.

use platform::{AgentInstanceFactory, EventRouter, Platform, events::Delivery, get_agent_instance_factory};
use std::sync::Arc;

/// The channels, and the platform that they belong to.
pub struct Hub {
    platform: Arc<Platform>,
    channels: Vec<String>,
}

impl Hub {
    /// Creates a hub with channels.
    #[must_use]
    pub fn new(platform: Arc<Platform>, channels: &[&str]) -> Self {
        Self { platform, channels: channels.iter().map(|&channel| channel.to_owned()).collect() }
    }

    /// Sends an event on all channels while the platform accepts events.
    #[must_use]
    pub fn broadcast(&self, event: &str) -> Vec<Delivery> {
        let mut sent = Vec::new();
        for channel in &self.channels {
            if self.platform.events.is_open() {
                sent.push(EventRouter::instance().publish(channel, event));
            }
        }
        sent
    }

    /// Returns the channels on which an event of this size can be sent.
    #[must_use]
    pub fn fitting(&self, bytes: usize) -> usize {
        self.channels.iter().filter(|channel| channel.len() + bytes <= EventRouter::instance().largest_event()).count()
    }
}

/// Writes a welcome to each user of a list, with the factory of the one who asked.
pub fn welcome(factory: &AgentInstanceFactory<'_>, user_names: &[&str]) -> Vec<String> {
    let mut greetings = vec![factory.label().to_owned()];
    for user in user_names {
        greetings.push(get_agent_instance_factory().triage("welcome".to_owned()).answer(user));
    }
    greetings
}

/// Leaves a note at the last factory that has none.
pub fn remind_last(factories: &[AgentInstanceFactory<'_>]) -> usize {
    let mut last = None;
    for factory in factories {
        if factory.notes().last().is_none() {
            last = Some(factory);
        }
    }
    last.map_or(0, |_| get_agent_instance_factory().notes().add("first note"))
}

//! The router of events to connections.

use factory_core::Shareable;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// The way of events from agents to connections.
#[derive(Default, Shareable)]
pub struct EventRouter {
    #[attest(reason = "a count of events holds no user data")]
    sent: AtomicU64,
}

/// A message that was sent.
#[derive(Debug, PartialEq, Eq)]
pub struct Delivery {
    /// The text as it goes over the wire.
    pub frame: String,
}

/// The error when a connection is gone.
#[derive(Debug, PartialEq, Eq)]
pub struct Disconnected;

impl EventRouter {
    /// Sends an event on a channel.
    pub fn publish(&self, channel: &str, event: &str) -> Delivery {
        self.sent.fetch_add(1, Relaxed);
        Delivery { frame: format!("{channel} {event}") }
    }

    /// Sends an event and waits until the connection has it.
    ///
    /// # Errors
    ///
    /// Returns [`Disconnected`] if the channel has no name.
    pub async fn deliver(&self, channel: &str, event: &str) -> Result<Delivery, Disconnected> {
        if channel.is_empty() { Err(Disconnected) } else { Ok(self.publish(channel, event)) }
    }

    /// Returns whether the router accepts events.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.sent.load(Relaxed) < u64::MAX
    }

    /// Returns the largest event in bytes.
    #[must_use]
    pub fn largest_event(&self) -> usize {
        crate::settings::LARGEST_EVENT
    }
}

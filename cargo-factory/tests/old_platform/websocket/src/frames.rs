//! The text of frames.

use platform::{EventRouter, Platform, get_agent_instance_factory};
use std::fmt;

/// A frame, which prints as the clients read it.
pub struct Frame<'a> {
    /// The text of the client's message.
    pub text: &'a str,
}

impl fmt::Display for Frame<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}|{}", get_agent_instance_factory().label(), self.text)
    }
}

/// Returns a frame that was sent on the channel of the operators.
#[must_use]
pub fn operator_frame(event: &str) -> String {
    format!("<{}>", EventRouter::instance().publish("operators", event).frame)
}

/// Returns a frame that was sent on a channel, with the room that is left in it.
#[allow(deprecated)]
#[must_use]
pub fn frame_with_room(platform: &Platform, channel: &str, event: &str) -> String {
    let room = platform.events.largest_event() - event.len();
    format!("<{}> {room}", EventRouter::instance().publish(channel, event).frame)
}

/// Cuts an event to the largest size.
#[must_use]
pub fn cut<'a>(platform: &Platform, event: &'a str) -> &'a str {
    assert!(EventRouter::instance().is_open(), "the router of {} is closed", event.len());
    let end = event.len().min(platform.events.largest_event());
    event.get(..end).unwrap_or(event)
}

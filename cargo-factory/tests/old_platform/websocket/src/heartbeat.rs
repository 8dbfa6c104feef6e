//! Signs of life.

use platform::{EventRouter, Platform, events::Delivery};
use std::sync::Arc;
use tokio::task::JoinHandle;

/// A beat that is due.
type Beat = Box<dyn Fn(&str) -> Delivery>;

/// The beats of a connection.
#[derive(Default)]
pub struct Heartbeat {
    due: Vec<Beat>,
}

impl Heartbeat {
    /// Adds a beat if the platform accepts events.
    pub fn schedule(&mut self, platform: &Platform) {
        if platform.events.is_open() {
            self.due.push(Box::new(|channel| EventRouter::instance().publish(channel, "beat")));
        }
    }

    /// Sends the beats that are due.
    #[must_use]
    pub fn send(&self, channel: &str) -> Vec<Delivery> {
        self.due.iter().map(|beat| beat(channel)).collect()
    }
}

/// Sends beats until the router closes, from a task of its own.
pub fn beat_in_background(platform: Arc<Platform>, beats: usize) -> JoinHandle<usize> {
    tokio::spawn(async move {
        let mut sent = 0;
        while sent < beats && platform.events.is_open() {
            EventRouter::instance().publish("background", "beat");
            sent += 1;
        }
        sent
    })
}

/// Sends a first and a last beat.
pub fn beat_twice(platform: &Platform, channel: &str) -> [Delivery; 2] {
    let beat = |name: &str| EventRouter::instance().publish(channel, name);
    assert!(platform.events.is_open());
    [beat("first"), beat("last")]
}

/// Returns a function that sends a beat of the largest size.
pub fn beater(platform: &Platform) -> impl Fn(&str) -> Delivery {
    let size = platform.events.largest_event().min(3);
    move |channel| EventRouter::instance().publish(channel, &"~".repeat(size))
}

//! The users who are connected.

use platform::{EventRouter, Platform, counted, events::Delivery};
use std::{
    cell::RefCell,
    collections::BTreeSet,
    sync::{LazyLock, Mutex, PoisonError},
};

/// The channels that are connected, of all users.
static ONLINE: LazyLock<Mutex<BTreeSet<String>>> = LazyLock::new(Mutex::default);

thread_local! {
    /// The last channel that was seen on this thread.
    static LAST: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Adds a channel and returns whether it is new, or `None` if the router is closed.
pub fn come(platform: &Platform, channel: &str) -> Option<bool> {
    if !EventRouter::instance().is_open() || platform.events.largest_event() < channel.len() {
        return None;
    }
    LAST.set(channel.to_owned());
    Some(ONLINE.lock().unwrap_or_else(PoisonError::into_inner).insert(channel.to_owned()))
}

/// Removes a channel, and returns the channel that was seen last on this thread.
pub fn go(channel: &str) -> String {
    while !EventRouter::instance().is_open() {
        std::thread::yield_now();
    }
    ONLINE.lock().unwrap_or_else(PoisonError::into_inner).remove(channel);
    notify!("presence", channel);
    LAST.take()
}

/// Tells the operators about a channel.
pub fn report(platform: &Platform, channel: &str) -> (Delivery, bool) {
    (counted!(EventRouter::instance().publish("presence", channel)), platform.events.is_open())
}

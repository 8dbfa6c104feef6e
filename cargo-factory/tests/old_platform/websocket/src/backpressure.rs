//! The treatment of a client that reads too slowly.

use platform::{EventRouter, get_agent_instance_factory, legacy::LegacyFactory};
use std::sync::OnceLock;

/// The function that finds the factory of a lagging connection.
const LOOKUP: fn() -> &'static LegacyFactory = get_agent_instance_factory;

/// Returns the text for a client that lags.
#[must_use]
pub fn lagging(topic: &str) -> String {
    LOOKUP().triage(topic.to_owned()).answer("you lag")
}

/// Returns how many events of a size a router can hold back: the given one, or the shared one.
#[must_use]
pub fn capacity(router: Option<&'static EventRouter>, bytes: usize) -> usize {
    router.unwrap_or_else(EventRouter::instance).largest_event() / bytes.max(1)
}

/// Returns the factory that lagging connections share.
pub fn shared_by_lagging() -> &'static LegacyFactory {
    static SHARED: OnceLock<&LegacyFactory> = OnceLock::new();
    SHARED.get_or_init(get_agent_instance_factory)
}

/// Returns the label of the factory that a function finds.
#[must_use]
pub fn label_of(find: impl Fn() -> &'static LegacyFactory) -> &'static str {
    find().label()
}

/// Returns the label of the shared factory.
#[must_use]
pub fn shared_label() -> &'static str {
    label_of(platform::get_agent_instance_factory)
}

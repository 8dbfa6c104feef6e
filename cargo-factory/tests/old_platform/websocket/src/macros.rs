//! Macros of this crate.

/// Sends an event on a channel of the shared router.
macro_rules! notify {
    ($channel:expr, $event:expr) => {
        platform::EventRouter::instance().publish($channel, $event)
    };
}

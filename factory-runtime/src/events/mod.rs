//! Events for the connections of one user.

mod agent_event;
mod connection;
mod ends;
mod fan_out;
mod lagged;
mod queue;
#[cfg(test)]
mod tests;
mod user_events;

pub use agent_event::AgentEvent;
pub use connection::Connection;
pub use lagged::Lagged;
pub use user_events::UserEvents;

//! The platform: what all users share, the agents that a scope makes, and the accessors from before there were scopes.

pub mod agents;
pub mod answers;
pub mod auth;
pub mod desk;
pub mod events;
mod factory;
pub mod legacy;
pub mod llm;
mod macros;
pub mod metrics;
pub mod notebook;
pub mod open;
pub mod retry;
pub mod settings;
mod singletons;

pub use events::EventRouter;
pub use factory::{AgentInstanceFactory, Platform, create_agent_instance_factory};
pub use singletons::{get_agent_instance_factory, get_llm_manager};
// The name that the mobile team uses.
pub use singletons::get_agent_instance_factory as shared_factory;

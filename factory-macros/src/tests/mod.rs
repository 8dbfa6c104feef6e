//! Tests that call the macros in this process.

mod agent_factory_faults;
mod expansions;
mod facts;
mod half_typed;
mod kit;
mod messages;
mod user_scoped;

//! The promises of the rig agent.

mod leaks;
mod tools;

//! The components that agents are made of.

pub mod batch;
pub mod callbacks;
pub mod delegation;
pub mod escalation;
pub mod flows;
pub mod memory;
pub mod pipeline;
pub mod prompts;
pub mod registry;
pub mod research;
pub mod review;
pub mod summary;
pub mod supervisor;
#[path = "v1/flow_of_version_one.rs"]
pub mod version_one;

//! The facts of rustc in small workspaces, and what the commands make of them.

mod audit;
mod bad_input;
mod baseline;
mod denied;
mod failures;
mod forms;
mod project;
mod report;
mod runtime;
#[path = "../small_workspace/mod.rs"]
mod small_workspace;
mod surroundings;
mod workspaces;

//! The facts of rustc in small workspaces.

mod failures;
mod forms;
mod project;
mod surroundings;
mod workspaces;

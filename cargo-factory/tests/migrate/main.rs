//! `cargo factory migrate` in small workspaces.

mod crates;
mod folders;
mod imports;
mod interrupts;
mod lints;
mod output;
mod project;
mod rewrites;
mod rollback;
mod size;
#[path = "../small_workspace/mod.rs"]
mod small_workspace;

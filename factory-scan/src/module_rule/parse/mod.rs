//! Reads the tokens of a module or a file.

mod functions;
mod globals;
mod items;
mod level;
mod plain_data;
mod references;
mod renames;
mod statics;
mod walk;

pub use walk::walk_module;

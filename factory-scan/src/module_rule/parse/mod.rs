//! Reads the tokens of a module or a file.

mod attributes;
mod functions;
mod globals;
mod items;
mod level;
mod macro_rules;
mod plain_data;
mod references;
mod results;
mod statics;
mod walk;

pub use walk::walk;

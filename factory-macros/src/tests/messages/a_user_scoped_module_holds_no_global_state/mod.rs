mod accessors;
mod aliases;
mod attestations;
mod globals;
mod leaks;
mod macros;
mod process;

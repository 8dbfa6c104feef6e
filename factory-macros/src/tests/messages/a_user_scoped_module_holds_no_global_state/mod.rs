mod accessors;
mod attestations;
mod globals;
mod leaks;
mod macros;
mod process;

//! Printers of checks that the compiler carries out and that several macros emit.

pub(crate) mod bounds;
pub(crate) mod fields;
pub(crate) mod sharing;

//! Work in tasks of its own, each in a scope of its own.

pub(crate) mod spawn;

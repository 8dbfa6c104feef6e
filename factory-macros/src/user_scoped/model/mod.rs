//! The item as it is written, and its meaning.

pub(crate) mod agent;
pub(crate) mod field;
pub(crate) mod position;
pub(crate) mod source;
pub(crate) mod syntax;

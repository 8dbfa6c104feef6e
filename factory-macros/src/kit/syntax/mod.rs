//! Readers of Rust syntax that several macros share.

pub(crate) mod angles;
pub(crate) mod attributes;
pub(crate) mod functions;
pub(crate) mod generics;
pub(crate) mod items;
pub(crate) mod tokens;

//! Readers of Rust syntax that several macros share.

pub(crate) mod attributes;
pub(crate) mod functions;
pub(crate) mod generics;
pub(crate) mod tokens;

pub(crate) use factory_scan::syntax::items;

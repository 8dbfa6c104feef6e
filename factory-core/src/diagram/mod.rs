//! The diagram of what a factory builds.

pub(crate) mod drawing_probe;
pub(crate) mod page;
pub(crate) mod type_text;
pub(crate) mod wiring;

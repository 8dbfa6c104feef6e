//! The wiring diagram of a factory.

pub(crate) mod drawing_probe;
mod escaped;
mod flowchart;
mod group;
pub(crate) mod page;
mod type_text;
pub(crate) mod wiring;

//! The factory: its type, its methods, its components and its wiring.

pub(super) mod components;
pub(super) mod definition;
pub(super) mod methods;
pub(super) mod wiring;

//! The factory: its type, its own items, its methods and its components.

pub(super) mod components;
pub(super) mod definition;
pub(super) mod kept;
pub(super) mod methods;
pub(super) mod own_items;

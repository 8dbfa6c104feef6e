//! The platform: its struct, the checks on its components, its guards, and the methods that open scopes.

pub(super) mod checks;
pub(super) mod definition;
mod guard_bounds;
pub(super) mod guards;
pub(super) mod scopes;

//! The checks on the entries, which the compiler carries out as constants.

pub(super) mod cycles;
pub(super) mod parameters;

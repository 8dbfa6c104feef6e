//! Checks that several macros emit and that the compiler carries out.

pub(crate) mod bounds;
pub(crate) mod fallback;
pub(crate) mod fields;
pub(crate) mod sharing;

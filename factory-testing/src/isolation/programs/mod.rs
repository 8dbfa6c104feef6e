//! The programs that leak, and their twins.

pub(super) mod factory_path;
pub(super) mod leaks;
mod output;
pub(super) mod source;
pub(super) mod subjects;

//! Facts that rustc reports: which items of interest the compiled code uses, and where.

pub(crate) mod fact;

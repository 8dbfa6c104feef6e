//! Repair after an error: the item as it should have been, so that rustc does not report the same mistake again.

pub(crate) mod impls;
pub(crate) mod structs;

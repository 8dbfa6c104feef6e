//! Types as they are written: their shapes, their lifetimes, and whether two are the same.

pub(crate) mod function_pointers;
pub(crate) mod identity;
pub(crate) mod lifetimes;
pub(crate) mod partitions;
pub(crate) mod request_data;
pub(crate) mod shapes;

//! The guards that this crate provides.

mod counts;
pub(crate) mod limits;
pub(crate) mod refuse_placeholders;
mod sync;
#[cfg(test)]
mod tests;

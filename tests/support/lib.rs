//! Fixtures of the tests. They are a crate of their own, so that the tests also use the macros across crates.

mod archive;
mod clock;

pub use archive::{Archive, Librarian};
pub use clock::FixedClock;

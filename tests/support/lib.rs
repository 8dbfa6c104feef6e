//! Fixtures of the tests. They are a crate of their own, so that the tests also use the macros across crates.

#![allow(
    missing_docs,
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    reason = "only the tests of this package use it"
)]

pub mod accidents;
pub mod desk;
pub mod english;
pub mod files;
pub mod hooks;
pub mod hotel;
pub mod office;
pub mod random;
pub mod web;

mod archive;
mod clock;
mod users;

pub use archive::{Archive, Librarian};
pub use clock::FixedClock;
pub use users::{context, context_in, context_of, identity, in_scope, side_by_side};

//! The accepting twins, all in one crate: each compiles, and its `main` runs.
//!
//! The programs of `limits/` only have to compile: each does what no wall stops, and running one would do harm.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    reason = "the cases are as short as can be"
)]

include!(concat!(env!("OUT_DIR"), "/accepts.rs"));

mod limits {
    include!(concat!(env!("OUT_DIR"), "/limits.rs"));
}

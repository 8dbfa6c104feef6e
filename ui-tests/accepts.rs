//! The accepting twins, all in one crate. Each compiles, and its `main` runs.
//!
//! The programs of `limits/` show known limitations. They only have to compile: running one would do what its first lines
//! describe. The suite fails when one no longer compiles.

#![allow(
    dead_code,
    missing_docs,
    non_local_definitions,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    reason = "a case shows one thing only"
)]

include!(concat!(env!("OUT_DIR"), "/accepts.rs"));

mod limits {
    include!(concat!(env!("OUT_DIR"), "/limits.rs"));
}

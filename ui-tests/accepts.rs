//! The accepting twins, all in one crate. Each compiles, and its `main` runs.
//!
//! The programs of `limits/` only have to compile. Each shows a limitation, and running it would mix users.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    reason = "a case shows one thing only"
)]

include!(concat!(env!("OUT_DIR"), "/accepts.rs"));

mod limits {
    include!(concat!(env!("OUT_DIR"), "/limits.rs"));
}

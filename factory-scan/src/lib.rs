//! Finds global state in the tokens of Rust sources.
//!
//! This crate is internal to `factory-macros`, `cargo-factory` and `factory-testing`, which share one rule and one table of
//! names. It promises no stability.

#[doc(hidden)]
pub mod display;
#[doc(hidden)]
pub mod module_rule;
#[doc(hidden)]
pub mod names;
#[doc(hidden)]
pub mod syntax;

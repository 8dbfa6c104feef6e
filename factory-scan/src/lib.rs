//! Finds global state in the tokens of Rust sources.
//!
//! This crate is internal to `factory-macros`, `cargo-factory` and `factory-testing`, which share one rule and one table of
//! names. It promises no stability.

// The functions are for the other crates of this workspace.
#![allow(clippy::must_use_candidate)]

#[doc(hidden)]
pub mod display;
#[cfg(feature = "files")]
mod files;
#[doc(hidden)]
pub mod module_rule;
#[doc(hidden)]
pub mod names;
#[doc(hidden)]
pub mod syntax;

#[cfg(feature = "files")]
pub use files::{
    Attestation, Context, FileIndex, FileScan, Form, GlobalState, Judged, Location, Mention, ModuleFile, ParseError,
    Reader, SingletonDefinition, with_reader,
};

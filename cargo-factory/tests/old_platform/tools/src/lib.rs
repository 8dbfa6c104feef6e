//! The tools that agents run. The crate has no warnings, because it does not want to see the old ones.

#![deny(warnings)]
#![allow(deprecated)]

pub mod approval;
pub mod catalogue;
pub mod fetch;
pub mod limits;
pub mod runner;
pub mod text;
pub mod trace;

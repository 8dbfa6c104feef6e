//! Readers of Rust syntax that the macros share with the scan.

pub mod angles;
pub mod function_pointers;
pub mod items;
pub mod patterns;
pub mod tokens;

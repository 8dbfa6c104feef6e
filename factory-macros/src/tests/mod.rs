//! Tests that call the macros in this process.

mod expansions;
mod half_typed;
mod imports;
mod kit;
mod user_scoped;

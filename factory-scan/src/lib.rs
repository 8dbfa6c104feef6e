//! Finds global state in the tokens of Rust sources.

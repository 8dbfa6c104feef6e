//! A regression suite for applications of `factory-core`.

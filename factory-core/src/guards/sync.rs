//! The types that share counts between threads. The package `tests-loom` compiles the counts with loom's instead.

pub(super) use std::sync::{Arc, Mutex, MutexGuard};

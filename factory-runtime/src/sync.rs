//! The types that share data between threads. The package `tests-loom` compiles some modules with loom's instead.

pub(crate) use std::sync::{Arc, Mutex, MutexGuard, atomic::AtomicBool};

//! The types that share values between threads. The package `tests-loom` compiles the lock of a value with loom's instead.

pub(super) use std::sync::{Arc, Condvar, Mutex};

//! Work in tasks of its own, each in a scope of its own.

mod failure_log;
pub(crate) mod spawn;
pub(crate) mod task;
pub(crate) mod task_failures;
pub(crate) mod user_tasks;

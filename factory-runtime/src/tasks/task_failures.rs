//! The failures that a join reports.

use super::task::TaskError;
use std::{error::Error, fmt, sync::Arc};

/// The tasks that failed, as [`UserTasks::join`](crate::UserTasks::join) reports them.
///
/// See [`UserTasks::join`](crate::UserTasks::join) for an example.
#[derive(Clone, Debug)]
pub struct TaskFailures(pub(super) Arc<[TaskFailure]>);

/// A task that failed.
///
/// See [`UserTasks::join`](crate::UserTasks::join) for an example.
#[derive(Clone, Debug)]
pub struct TaskFailure {
    pub(super) operation: String,
    pub(super) error: TaskError,
}

impl TaskFailures {
    /// Returns the tasks that failed, in the order in which they ended. There is at least one.
    #[must_use]
    pub fn failures(&self) -> &[TaskFailure] {
        &self.0
    }
}

impl TaskFailure {
    /// Returns the operation that the task was started for.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// Returns the error, which is also the result of the [`UserTask`](crate::UserTask).
    #[must_use]
    pub fn error(&self) -> &TaskError {
        &self.error
    }
}

impl fmt::Display for TaskFailures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, others) = (&self.0[0], self.0.len() - 1);
        write!(f, "`{}` failed: {}", first.operation, first.error)?;
        match others {
            0 => Ok(()),
            1 => f.write_str("; 1 other task failed"),
            _ => write!(f, "; {others} other tasks failed"),
        }
    }
}

impl Error for TaskFailures {}

//! The failures that a join reports.

use super::task::TaskError;
use std::{error::Error, fmt, sync::Arc};

/// The tasks that failed, as [`UserTasks::join`](crate::UserTasks::join) reports them.
///
/// See [`UserTasks::join`](crate::UserTasks::join) for an example.
#[derive(Clone, Debug)]
pub struct TaskFailures {
    pub(super) kept: Arc<[TaskFailure]>,
    pub(super) count: usize,
}

/// A task that failed.
///
/// See [`UserTasks::join`](crate::UserTasks::join) for an example.
#[derive(Clone, Debug)]
pub struct TaskFailure {
    pub(super) operation: String,
    pub(super) error: TaskError,
}

impl TaskFailures {
    /// The most failures that a scope keeps: 1 000.
    pub const MOST: usize = 1_000;

    /// Returns the tasks that failed, in the order in which they ended: at least one, and the last [`MOST`](Self::MOST)
    /// if more have failed.
    #[must_use]
    pub fn failures(&self) -> &[TaskFailure] {
        &self.kept
    }

    /// Returns the number of tasks that failed, also of those that [`failures`](Self::failures) does not have.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
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
        let (first, others) = (&self.kept[0], self.count - 1);
        write!(f, "`{}` failed: {}", first.operation, first.error)?;
        match others {
            0 => Ok(()),
            1 => f.write_str("; 1 other task failed"),
            _ => write!(f, "; {others} other tasks failed"),
        }
    }
}

impl Error for TaskFailures {}

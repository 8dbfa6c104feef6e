//! The failures of the tasks of a scope.

use super::{
    task::TaskError,
    task_failures::{TaskFailure, TaskFailures},
};
use std::collections::VecDeque;

/// The failures of the tasks of a scope, numbered in the order in which they came.
///
/// Each join reports those from a number on, which it reads when it begins: a join that is cancelled, or that another one
/// overtakes, loses none.
#[derive(Default)]
pub(super) struct FailureLog {
    /// The last failures.
    kept: VecDeque<TaskFailure>,
    /// The number of the next failure.
    next: usize,
    /// The number of the first failure that no join has reported.
    unreported: usize,
}

impl FailureLog {
    /// Returns the number of the first failure that no join has reported.
    pub(super) fn unreported(&self) -> usize {
        self.unreported
    }

    /// Reports the failures from the number on.
    pub(super) fn report(&mut self, from: usize) -> Result<(), TaskFailures> {
        self.unreported = self.next;
        let count = self.next - from;
        let kept = self.kept.iter().rev().take(count).rev().cloned().collect();
        if count == 0 { Ok(()) } else { Err(TaskFailures { kept, count }) }
    }

    pub(super) fn add(&mut self, operation: String, error: TaskError) {
        if self.kept.len() == TaskFailures::MOST {
            self.kept.pop_front();
        }
        self.kept.push_back(TaskFailure { operation, error });
        self.next += 1;
    }
}

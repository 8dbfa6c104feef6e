//! The failures of the tasks of a scope.

use super::{task::TaskError, task_failures::TaskFailure};
use std::{
    mem,
    sync::{Arc, OnceLock},
};

/// The failures that no join has reported yet.
#[derive(Default)]
pub(super) struct FailureLog {
    failures: Vec<TaskFailure>,
    report: Report,
}

/// The failures that the first join to end takes from the log. All joins that waited meanwhile return the same.
pub(super) type Report = Arc<OnceLock<Arc<[TaskFailure]>>>;

impl FailureLog {
    /// Returns the report that the failures from now on will be part of.
    pub(super) fn report(&self) -> Report {
        Arc::clone(&self.report)
    }

    /// Returns the failures of the report. The first call takes them from the log, so that a join that is cancelled loses
    /// none.
    pub(super) fn fill(&mut self, report: &Report) -> Arc<[TaskFailure]> {
        let take = || {
            self.report = Report::default();
            mem::take(&mut self.failures).into()
        };
        Arc::clone(report.get_or_init(take))
    }

    pub(super) fn add(&mut self, operation: String, error: TaskError) {
        self.failures.push(TaskFailure { operation, error });
    }
}

//! The agent that makes plans.

use crate::answers;
use factory_core::{UserScope, user_scoped};

/// An agent that splits a goal into steps.
#[user_scoped]
pub struct PlannerAgent<'user> {
    scope: UserScope<'user>,
    #[param]
    steps: usize,
}

impl PlannerAgent<'_> {
    /// Returns the steps to a goal.
    #[must_use]
    pub fn plan(&self, goal: &str) -> Vec<String> {
        answers::plan(goal, self.steps)
    }
}

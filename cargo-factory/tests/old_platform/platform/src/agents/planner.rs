//! The agent that makes plans.

use crate::answers;
use factory_core::{UserScope, user_scoped};
use std::cell::Cell;

/// An agent that splits a goal into steps. It stays on its thread, because it counts its plans.
#[user_scoped]
pub struct PlannerAgent<'user> {
    scope: UserScope<'user>,
    #[param]
    steps: usize,
    plans: Cell<usize>,
}

impl PlannerAgent<'_> {
    /// Returns the steps to a goal.
    #[must_use]
    pub fn plan(&self, goal: &str) -> Vec<String> {
        self.plans.set(self.plans.get() + 1);
        answers::plan(goal, self.steps)
    }

    /// Returns the steps to a goal after the caller's other work.
    pub async fn plan_later(&self, goal: &str) -> Vec<String> {
        self.plan(goal)
    }
}

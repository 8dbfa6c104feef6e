use crate::{Diary, Reminder};
use factory_core::{Makes, UserScope, user_scoped};
use std::sync::Arc;

/// Plans what is left to do for one user, and has as many reminders made as there are steps.
#[user_scoped]
pub struct Planner<'user> {
    scope: UserScope<'user>,
    #[scoped]
    diary: Arc<Diary<'user>>,
}

impl<'user> Planner<'user> {
    /// Whose factory makes the reminders, this library need not know.
    pub fn plan(&self, factory: &impl Makes<'user, Reminder<'user>>, steps: &[&str]) -> Vec<String> {
        for step in steps {
            factory.make(()).remind(step);
        }
        self.diary.entries()
    }
}

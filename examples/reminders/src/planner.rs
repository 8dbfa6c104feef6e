use crate::{Diary, Reminder};
use factory_core::{Makes, UserScope, user_scoped};
use std::sync::Arc;

/// An agent that makes one reminder for each step of a plan.
#[user_scoped]
pub struct Planner<'user> {
    scope: UserScope<'user>,
    #[scoped]
    diary: Arc<Diary<'user>>,
}

impl<'user> Planner<'user> {
    /// Makes a reminder for each step and returns all entries of the diary.
    ///
    /// The bound accepts every factory that lists [`Reminder`], so this library need not know the platform.
    pub fn plan(&self, factory: &impl Makes<'user, Reminder<'user>>, steps: &[&str]) -> Vec<String> {
        for step in steps {
            factory.make(()).remind(step);
        }
        self.diary.entries()
    }
}

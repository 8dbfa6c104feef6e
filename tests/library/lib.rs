//! A library of agents. It knows no platform: whichever shares a clock can build them.

mod planner;

use factory_core::{Shareable, UserScope, user_scoped};
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

pub use planner::Planner;

/// Tells the hour. Every platform brings its own.
pub trait Clock: Shareable {
    /// From 0 to 23.
    fn hour(&self) -> u32;
}

/// The hour in Greenwich.
#[derive(Debug, Shareable)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn hour(&self) -> u32 {
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        u32::try_from(seconds / 3600 % 24).unwrap_or_default()
    }
}

/// What one user has been reminded of.
#[user_scoped]
pub struct Diary<'user> {
    scope: UserScope<'user>,
    entries: Mutex<Vec<String>>,
}

impl Diary<'_> {
    /// Its lines, each with the user's id.
    #[must_use]
    pub fn entries(&self) -> Vec<String> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn add(&self, hour: u32, line: &str) {
        let entry = format!("{hour}h, {}: {line}", self.scope.user_id());
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
    }
}

/// Reminds one user.
#[user_scoped]
pub struct Reminder<'user> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user dyn Clock,
    #[scoped]
    diary: Arc<Diary<'user>>,
}

impl<'user> Reminder<'user> {
    /// Writes into the diary of this scope, by this platform's clock.
    pub fn remind(&self, line: &str) {
        self.diary.add(self.clock.hour(), line);
    }

    /// The diary of this scope.
    #[must_use]
    pub fn diary(&self) -> Arc<Diary<'user>> {
        Arc::clone(&self.diary)
    }
}

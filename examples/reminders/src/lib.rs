//! A library of agents that any platform can list.
//!
//! The library names no platform. A platform that shares a [`Clock`] and keeps a [`Diary`] for each scope can list
//! [`Reminder`] and [`Planner`] in its `agent_factory!`.

mod planner;

use factory_core::{Shareable, UserScope, user_scoped};
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

pub use planner::Planner;

/// A source of the current hour. Each platform shares its own.
pub trait Clock: Shareable {
    /// Returns the hour, from 0 to 23.
    fn hour(&self) -> u32;
}

/// The system's clock, in UTC.
#[derive(Debug, Shareable)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn hour(&self) -> u32 {
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        u32::try_from(seconds / 3600 % 24).unwrap_or_default()
    }
}

/// The reminders of one scope.
#[user_scoped]
pub struct Diary<'user> {
    scope: UserScope<'user>,
    entries: Mutex<Vec<String>>,
}

impl Diary<'_> {
    /// Returns the entries, oldest first. Each contains the user's id.
    #[must_use]
    pub fn entries(&self) -> Vec<String> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn add(&self, hour: u32, line: &str) {
        let entry = format!("{hour}h, {}: {line}", self.scope.user_id());
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
    }
}

/// An agent that adds reminders to the scope's diary.
#[user_scoped]
pub struct Reminder<'user> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user dyn Clock,
    #[scoped]
    diary: Arc<Diary<'user>>,
}

impl<'user> Reminder<'user> {
    /// Adds a line to the diary, with the hour of the platform's clock.
    pub fn remind(&self, line: &str) {
        self.diary.add(self.clock.hour(), line);
    }

    /// Returns the diary of the scope.
    #[must_use]
    pub fn diary(&self) -> Arc<Diary<'user>> {
        Arc::clone(&self.diary)
    }
}

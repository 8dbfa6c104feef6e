//! A library of agents. It knows no platform: whichever shares a clock can build them.

mod planner;

use factory_core::{Makes, Shareable, UserScope, user_scoped};
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

/// Names what a platform shares for this library.
pub enum Archive {}

/// Looks things up for one user, in whatever a platform shares as [`Archive`].
#[user_scoped]
pub struct Librarian<'user, Shelf: Shareable> {
    scope: UserScope<'user>,
    #[shared(Archive)]
    shelf: &'user Shelf,
}

impl<'user, Shelf: Shareable> Librarian<'user, Shelf> {
    /// What is looked into.
    #[must_use]
    pub fn shelf(&self) -> &'user Shelf {
        self.shelf
    }

    /// Whom it serves.
    #[must_use]
    pub fn user(&self) -> &'user str {
        self.scope.user_id()
    }
}

/// Reminds by a reminder that it makes anew each time, for whichever factory can make one.
#[user_scoped]
pub struct Nagger<'user> {
    scope: UserScope<'user>,
    #[param]
    times: usize,
}

impl<'user> Nagger<'user> {
    /// Writes as many lines into the diary of the factory's scope.
    pub fn nag(&self, factory: &impl Makes<'user, Reminder<'user>>, line: &str) {
        for _ in 0..self.times {
            factory.make(()).remind(line);
        }
    }
}

//! The database. A table in memory takes the place of a pool of connections.

use factory_core::{Shareable, UserScope};
use std::sync::{Mutex, PoisonError};

/// A row of the table of drafts.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The key of the user that the draft belongs to.
    pub owner: String,
    /// The text.
    pub text: String,
}

/// A pool of connections.
#[derive(Default, Shareable)]
pub struct Database {
    #[attest(reason = "a pool of connections, whose queries name the user")]
    drafts: Mutex<Vec<Draft>>,
}

impl Database {
    /// Adds a draft of the scope's user.
    pub fn insert(&self, scope: UserScope<'_>, text: &str) {
        let owner = scope.user_key("drafts").to_string();
        self.rows(|drafts| drafts.push(Draft { owner, text: text.to_owned() }));
    }

    /// Returns the drafts that a condition selects, as `SELECT … WHERE` does.
    pub fn select(&self, condition: impl Fn(&Draft) -> bool) -> Vec<Draft> {
        self.rows(|drafts| drafts.iter().filter(|draft| condition(draft)).cloned().collect())
    }

    fn rows<R>(&self, f: impl FnOnce(&mut Vec<Draft>) -> R) -> R {
        f(&mut self.drafts.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

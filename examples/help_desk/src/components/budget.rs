//! A limit on the model calls of one scope.

use factory_core::{UserScope, user_scoped};
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// The number of model calls that the agents of one scope may still make, all together.
#[user_scoped]
pub struct Budget<'user> {
    scope: UserScope<'user>,
    #[init(AtomicU32::new(Budget::QUESTIONS))]
    left: AtomicU32,
}

/// The error when a scope has used its [`Budget`].
#[derive(Debug)]
pub struct OutOfBudget;

impl Budget<'_> {
    /// The number of calls that a scope starts with.
    pub const QUESTIONS: u32 = 3;

    /// Takes one call from the budget.
    ///
    /// # Errors
    ///
    /// Returns [`OutOfBudget`] if no call is left.
    pub fn take_one(&self) -> Result<(), OutOfBudget> {
        let taken = self.left.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(1));
        taken.map(drop).map_err(|_| OutOfBudget)
    }
}

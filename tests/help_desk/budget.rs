use factory_core::{UserScope, user_scoped};
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// How often the agents of one scope, taken together, may ask the model.
#[user_scoped]
pub(crate) struct Budget<'user> {
    scope: UserScope<'user>,
    #[init(AtomicU32::new(Budget::QUESTIONS))]
    left: AtomicU32,
}

#[derive(Debug)]
pub(crate) struct OutOfBudget;

impl Budget<'_> {
    pub(crate) const QUESTIONS: u32 = 3;

    pub(crate) fn take_one(&self) -> Result<(), OutOfBudget> {
        let taken = self.left.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(1));
        taken.map(drop).map_err(|_| OutOfBudget)
    }
}

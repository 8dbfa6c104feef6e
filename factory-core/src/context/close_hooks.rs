//! The functions that run when a scope has closed.

use crate::containment::{contain_panic, lock_ignoring_poison};
use std::sync::{Mutex, OnceLock};

type CloseHook = Box<dyn FnOnce() + Send>;

/// The functions that were given to [`UserScope::on_close`](crate::UserScope::on_close), which run when it is dropped.
///
/// It is one word and a flag without a function, because every context has one.
#[derive(Default)]
pub(crate) struct CloseHooks(OnceLock<Box<Mutex<Vec<CloseHook>>>>);

impl CloseHooks {
    /// Adds a function, which runs before those added earlier.
    pub(crate) fn add(&self, hook: impl FnOnce() + Send + 'static) {
        lock_ignoring_poison(self.0.get_or_init(Box::default)).push(Box::new(hook));
    }

    /// Runs the functions, last first, and forgets them. A panic in one does not reach the others.
    pub(crate) fn run(&self) {
        let Some(hooks) = self.0.get() else { return };
        let pop = || lock_ignoring_poison(hooks).pop();
        while let Some(hook) = pop() {
            contain_panic(hook);
        }
    }
}

impl Drop for CloseHooks {
    #[inline]
    fn drop(&mut self) {
        self.run();
    }
}

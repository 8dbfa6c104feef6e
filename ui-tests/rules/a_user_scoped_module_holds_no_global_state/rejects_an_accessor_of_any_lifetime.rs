// Twin: accepts_functions_that_lend_what_they_are_given.rs
// Leaks: 02
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::{Mutex, MutexGuard};

    #[attest(reason = "the names of the models, no user's data")]
    static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());

    pub fn names<'a>() -> &'a Mutex<Vec<String>> {
        &NAMES
    }

    pub fn lock<'a>(names: &'a Mutex<Vec<String>>) -> MutexGuard<'a, Vec<String>> {
        names.lock().unwrap()
    }

    pub fn count() -> usize {
        lock(names()).len()
    }
}

pub fn main() {
    assert_eq!(agents::count(), 0);
}

use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::{Mutex, MutexGuard};

    #[attest(reason = "the names of the models, no user's data")]
    static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());

    pub fn names<'a>(names: &'a Mutex<Vec<String>>) -> &'a Mutex<Vec<String>> {
        names
    }

    pub fn lock<'a>(names: &'a Mutex<Vec<String>>) -> MutexGuard<'a, Vec<String>> {
        names.lock().unwrap()
    }

    pub fn count() -> usize {
        lock(names(&NAMES)).len()
    }
}

pub fn main() {
    assert_eq!(agents::count(), 0);
}

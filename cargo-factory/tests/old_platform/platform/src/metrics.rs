//! Counters. They say how much was done, not for whom.

use factory_core::user_scoped;
use std::{cell::Cell, collections::BTreeMap, sync::Mutex};

/// The time of the last request of each user. A relic: it was read by the dashboard of the first version.
static LAST_SEEN: Mutex<BTreeMap<String, u64>> = Mutex::new(BTreeMap::new());

thread_local! {
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// Writes down when a user was seen, and returns how many users are known.
pub fn seen(user_id: &str, second: u64) -> usize {
    let mut seen = LAST_SEEN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    seen.insert(user_id.to_owned(), second);
    seen.len()
}

/// Calls a function one level deeper, and returns its result with the depth.
pub fn nested<R>(work: impl FnOnce() -> R) -> (R, usize) {
    DEPTH.set(DEPTH.get() + 1);
    let result = (work(), DEPTH.get());
    DEPTH.set(DEPTH.get() - 1);
    result
}

/// The counters that are the same for all users.
#[user_scoped]
pub mod counters {
    use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

    #[attest(reason = "a count of requests holds no user data")]
    static REQUESTS: AtomicU64 = AtomicU64::new(0);

    /// Counts a request and returns how many there were.
    pub fn count_request() -> u64 {
        REQUESTS.fetch_add(1, Relaxed) + 1
    }
}

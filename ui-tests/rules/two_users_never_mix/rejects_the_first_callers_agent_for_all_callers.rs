// Twin: accepts_the_first_callers_text_for_all_callers.rs
// Mixes: agent → next request
// Leaks: 18
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut made = None;
    for user in ["alice", "bob"] {
        let served = platform.for_user_blocking(context(user).unwrap(), |factory| {
            made.get_or_insert_with(|| factory.notes());
        });
        served.unwrap();
    }
    assert!(made.is_some());
}

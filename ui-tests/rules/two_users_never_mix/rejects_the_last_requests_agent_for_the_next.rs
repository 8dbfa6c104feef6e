// Twin: accepts_the_last_requests_text_for_the_next.rs
// Mixes: agent → next request
// Leaks: 29
use std::collections::HashMap;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut sessions = HashMap::new();
    for (user, run) in [("alice", 1), ("alice", 2)] {
        let served = platform.for_user_blocking(context(user).unwrap(), |factory| {
            let notes = sessions.entry(user).or_insert_with(|| factory.notes());
            notes.text.push_str("one more run");
            run
        });
        assert_eq!(served.unwrap(), run);
    }
}

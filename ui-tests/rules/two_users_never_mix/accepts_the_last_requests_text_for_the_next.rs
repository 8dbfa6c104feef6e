use std::collections::HashMap;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut sessions = HashMap::new();
    for (user, run) in [("alice", 1), ("alice", 2)] {
        let served = platform.for_user_blocking(context(user).unwrap(), |factory| {
            let notes = sessions.entry(user).or_insert_with(|| factory.notes().text);
            notes.push_str("one more run");
            run
        });
        assert_eq!(served.unwrap(), run);
    }
}

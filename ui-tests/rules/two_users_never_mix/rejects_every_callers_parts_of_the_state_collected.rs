// Twin: accepts_each_callers_parts_of_the_state_collected_for_them.rs
// Mixes: part of the state → next request
// Leaks: 18
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut kept = Vec::new();
    for user in ["alice", "bob"] {
        let served = platform.for_user_blocking(context(user).unwrap(), |factory| {
            kept.push(platform.drafts.of(factory.scope()));
            kept.len()
        });
        assert_eq!(served.unwrap(), 1);
    }
}

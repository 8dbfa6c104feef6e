// Twin: accepts_each_callers_factories_collected_for_them.rs
// Mixes: factory → next request
// Leaks: 18
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut kept = Vec::new();
    for user in ["alice", "bob"] {
        let served = platform.for_user_blocking(context(user).unwrap(), |factory| {
            kept.push(factory);
            kept.len()
        });
        assert_eq!(served.unwrap(), 1);
    }
}

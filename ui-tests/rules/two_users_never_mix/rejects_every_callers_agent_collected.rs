// Twin: accepts_every_callers_text_collected.rs
// Mixes: agent → next request
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut collected = Vec::new();
    for user in ["alice", "bob"] {
        let served = platform.for_user_blocking(context(user).unwrap(), |factory| collected.push(factory.notes()));
        served.unwrap();
    }
    assert_eq!(collected.len(), 2);
}

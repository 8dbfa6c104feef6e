// Twin: accepts_each_callers_data_collected_for_them.rs
// Mixes: user data → next request
// Leaks: 18
use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut kept = Vec::new();
    for user in ["alice", "bob"] {
        let served = platform.for_user_blocking(context(user).unwrap(), |factory| {
            kept.push(UserData::new(factory.scope(), 2));
            kept.len()
        });
        assert_eq!(served.unwrap(), 1);
    }
}

use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    for user in ["alice", "bob"] {
        let served = platform.for_user_blocking(context(user).unwrap(), |factory| {
            let mut kept = Vec::new();
            kept.push(factory);
            kept.len()
        });
        assert_eq!(served.unwrap(), 1);
    }
}

// Twin: accepts_a_part_of_the_state_read_inside.rs
// Leaks: 40
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let drafts = platform.drafts.of(factory.scope());
        drafts.len()
    });
    served.unwrap();
}

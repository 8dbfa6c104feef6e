// Twin: accepts_a_look_up_by_scope.rs
// Leaks: 16
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let scope = factory.scope();
        platform.drafts.of("bob").with(|drafts| drafts.len()) + scope.thread_id().len()
    });
    served.unwrap();
}

// Twin: accepts_a_look_up_by_scope.rs
// Leaks: 09
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let scope = factory.scope();
        platform.drafts.of(scope.created_at()).with(|drafts| drafts.len())
    });
    served.unwrap();
}

// Twin: accepts_a_users_answer_pushed_outside.rs
// Escapes: borrowed text → collection
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut kept = Vec::new();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let user_id = factory.scope().user_id();
        kept.push(user_id);
    });
    served.unwrap();
    drop(kept);
}

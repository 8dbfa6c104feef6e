// Twin: accepts_an_optional_context_that_is_there.rs
// Leaks: 34
use factory_core::UserExecutionContext;
use ui_tests::{Platform, context};

fn serve(context: Option<UserExecutionContext>) -> Option<usize> {
    Platform::default().for_user_blocking(context, |factory| factory.notes().text.len()).ok()
}

pub fn main() {
    assert_eq!(serve(context("alice").ok()), Some(0));
}

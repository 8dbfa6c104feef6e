// Twin: accepts_a_missing_scope_refused.rs
// Leaks: 10, 34
use factory_core::{OpenScope, user_scope};
use ui_tests::{Notes, Platform, context, create_factory};

fn serve<'user>(open: Option<OpenScope<'user, Platform>>) -> Option<Notes<'user>> {
    let open = open.unwrap_or_default();
    Some(create_factory(open).notes())
}

pub fn main() {
    let platform = Platform::default();
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    assert!(serve(Some(open)).is_some());
}

// Twin: accepts_a_factory_of_a_scope_given_away.rs
use factory_core::{OpenScope, user_scope};
use ui_tests::{Platform, context, create_factory};

fn count(open: &OpenScope<'_, Platform>) -> usize {
    create_factory(*open).notes().text.len()
}

pub fn main() {
    let platform = Platform::default();
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    assert_eq!(count(&open), 0);
}

// Twin: accepts_one_scope_of_one_user_in_one_array.rs
// Mixes: agent → collection
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(first = platform.admit(context("alice").unwrap()).unwrap());
    let first = create_factory(first);
    user_scope!(second = platform.admit(context("alice").unwrap()).unwrap());
    let second = create_factory(second);
    let team = [first.notes(), second.notes()];
    assert_eq!(team.map(|notes| notes.text.len() + first.notes().text.len()), [0, 0]);
}

// Twin: accepts_an_owner_of_a_context.rs
// Leaks: 15
use factory_core::Owner;
use ui_tests::context;

pub fn main() {
    let context = context("alice").unwrap();
    let owner = Owner::from(context.user_id());
    assert!(owner == context.owner());
}

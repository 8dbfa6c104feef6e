// Twin: accepts_a_context_of_another_user.rs
// Leaks: 14
use factory_core::Identity;
use ui_tests::context;

pub fn main() {
    let bob = Identity::verified("bob", "login.example.com").unwrap();
    let mut context = context("alice").unwrap();
    context.principal = bob.clone();
    assert_eq!(context.user_id(), bob.user_id());
}

use factory_core::{Identity, UserExecutionContext};
use ui_tests::context;

pub fn main() {
    let alices = context("alice").unwrap();
    let bob = Identity::verified("bob", "login.example.com").unwrap();
    let bobs = UserExecutionContext::new(bob, alices.thread_id(), "run-205").unwrap();
    assert_eq!(bobs.user_id(), "bob");
}

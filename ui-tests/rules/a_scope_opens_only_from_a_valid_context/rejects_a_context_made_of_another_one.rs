// Twin: accepts_a_context_of_the_same_thread_as_another_one.rs
use factory_core::{Identity, UserExecutionContext};
use ui_tests::context;

pub fn main() {
    let alices = context("alice").unwrap();
    let bob = Identity::verified("bob", "login.example.com").unwrap();
    let bobs = UserExecutionContext { run: bob.user_id().to_owned(), ..alices };
    assert_eq!(bobs.user_id(), "bob");
}

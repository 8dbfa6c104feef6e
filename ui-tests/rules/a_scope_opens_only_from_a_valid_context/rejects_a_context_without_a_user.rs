// Twin: accepts_a_context_of_a_verified_user.rs
// Leaks: 10
use factory_core::{Identity, UserExecutionContext};

pub fn main() {
    let alice = Identity::verified("alice", "login.example.com").unwrap();
    let builder = UserExecutionContext::builder();
    let context = builder.thread("thread-19").run("run-204").build();
    assert_eq!(context.unwrap().user_id(), alice.user_id());
}

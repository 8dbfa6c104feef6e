// Twin: accepts_a_user_as_a_user.rs
// Leaks: 12
use factory_core::{Identity, UserExecutionContext};

pub fn main() {
    let alice = Identity::verified("alice", "login.example.com").unwrap();
    let context = UserExecutionContext::for_service(alice, "thread-19", "run-204").unwrap();
    assert_eq!(context.user_id(), "alice");
}

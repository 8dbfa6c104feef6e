// Twin: accepts_a_checked_identity.rs
use factory_core::{Identity, UserExecutionContext};

pub fn main() {
    let identity = Identity::verified("alice", "login.example.com");
    let context = UserExecutionContext::new(identity, "thread-19", "run-204");
    assert_eq!(context.unwrap().user_id(), "alice");
}

// Twin: accepts_an_actor_with_an_identity.rs
// Leaks: 13
use factory_core::{Identity, UserExecutionContext};

pub fn main() {
    let alice = Identity::verified("alice", "login.example.com").unwrap();
    let context = UserExecutionContext::builder(alice).actor("sam").thread("thread-19").run("run-204").build();
    assert!(context.unwrap().actor().is_some());
}

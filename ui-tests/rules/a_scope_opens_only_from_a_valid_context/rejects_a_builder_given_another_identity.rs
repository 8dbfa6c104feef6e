// Twin: accepts_a_builder_made_for_its_identity.rs
use factory_core::{Identity, UserExecutionContext};

pub fn main() {
    let alice = Identity::verified("alice", "login.example.com").unwrap();
    let bob = Identity::verified("bob", "login.example.com").unwrap();
    let builder = UserExecutionContext::builder(alice.clone()).identity(bob);
    let context = builder.thread("thread-19").run("run-204").build();
    assert_ne!(context.unwrap().user_id(), alice.user_id());
}

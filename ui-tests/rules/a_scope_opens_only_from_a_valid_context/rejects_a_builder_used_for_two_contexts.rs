// Twin: accepts_a_builder_for_each_context.rs
// Leaks: 29
use factory_core::{Identity, UserExecutionContext};

pub fn main() {
    let identity = Identity::verified("alice", "login.example.com").unwrap();
    let builder = || UserExecutionContext::builder(identity.clone()).thread("thread-19").run("run-204");
    let builder = builder();
    let (first, second) = (builder.build().unwrap(), builder.build().unwrap());
    assert_ne!(first.request_id(), second.request_id());
}

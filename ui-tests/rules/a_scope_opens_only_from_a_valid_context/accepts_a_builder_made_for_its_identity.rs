use factory_core::{Identity, UserExecutionContext};

pub fn main() {
    let alice = Identity::verified("alice", "login.example.com").unwrap();
    let bob = Identity::verified("bob", "login.example.com").unwrap();
    let builder = UserExecutionContext::builder(bob);
    let context = builder.thread("thread-19").run("run-204").build();
    assert_ne!(context.unwrap().user_id(), alice.user_id());
}

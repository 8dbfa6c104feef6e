use factory_core::{Identity, UserExecutionContext};

pub fn main() {
    let alice = Identity::verified("alice", "login.example.com").unwrap();
    let context = UserExecutionContext::new(alice.clone(), "thread-19", "run-204").unwrap();
    assert_eq!(context.user_id(), alice.user_id());
}

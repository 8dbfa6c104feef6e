use factory_core::{Identity, UserExecutionContext};

pub fn main() {
    let identity = Identity::verified("alice", "login.example.com").unwrap();
    let context = UserExecutionContext::new(identity.clone(), "thread-19", "run-204").unwrap();
    assert_ne!(context.thread_id(), identity.user_id());
}

// Twin: accepts_a_context_made_by_its_constructor.rs
use factory_core::{Identity, UserExecutionContext};

pub fn main() {
    let identity = Identity::verified("alice", "login.example.com").unwrap();
    let context = UserExecutionContext { thread: "thread-19".to_owned(), run: "run-204".to_owned() };
    assert_ne!(context.thread_id(), identity.user_id());
}

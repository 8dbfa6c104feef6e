// Twin: accepts_a_context_of_another_thread_id.rs
use ui_tests::context;

pub fn main() {
    let mut context = context("alice").unwrap();
    context.thread = "thread-20".to_owned();
    assert_eq!(context.thread_id(), "thread-19");
}

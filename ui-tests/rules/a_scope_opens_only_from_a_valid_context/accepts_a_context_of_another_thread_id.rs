use ui_tests::context;

pub fn main() {
    let context = context("alice").unwrap();
    assert_eq!(context.thread_id(), "thread-19");
}

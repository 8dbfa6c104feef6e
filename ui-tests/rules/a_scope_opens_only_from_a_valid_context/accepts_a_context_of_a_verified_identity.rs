use factory_core::UserExecutionContext;

pub fn main() {
    let context: UserExecutionContext = ui_tests::context("alice").unwrap();
    assert_eq!(context.user_id(), "alice");
}

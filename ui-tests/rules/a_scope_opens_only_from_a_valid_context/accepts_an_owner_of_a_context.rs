use factory_core::Owner;
use ui_tests::context;

pub fn main() {
    let context = context("alice").unwrap();
    let owner: Owner = context.owner();
    assert!(owner == context.owner());
}

use ui_tests::context;

pub fn main() {
    let context = context("alice").unwrap();
    let printed = format!("serving {context:?}");
    assert!(!printed.contains("alice"));
}

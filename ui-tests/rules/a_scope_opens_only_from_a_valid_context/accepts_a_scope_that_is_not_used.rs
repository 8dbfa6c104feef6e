use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    factory_core::user_scope!(_scope = admission);
}

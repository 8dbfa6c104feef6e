use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    factory_core::user_scope!(scope = admission);
    drop(create_factory(scope));
}

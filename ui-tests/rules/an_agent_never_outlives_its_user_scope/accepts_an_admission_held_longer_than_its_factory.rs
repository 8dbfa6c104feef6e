use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    {
        user_scope!(scope = admission);
        let _kept = create_factory(scope);
    }
}

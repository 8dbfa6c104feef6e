use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let scope = scope.scope().run_id().to_owned();
        let leaked: &'static mut String = Box::leak(Box::new(scope));
        assert!(size_of_val(leaked) > 0);
    }
}

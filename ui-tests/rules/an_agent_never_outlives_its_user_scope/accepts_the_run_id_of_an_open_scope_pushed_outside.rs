use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut kept = Vec::new();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let scope = scope.scope().run_id().to_owned();
        kept.push(scope);
    }
    drop(kept);
}

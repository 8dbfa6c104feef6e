use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let (platform, mut kept) = (Platform::default(), Vec::new());
    {
        user_scope!(_scope = platform.admit(context("alice").unwrap()).unwrap());
        kept.push(_scope.scope().run_id().to_owned());
    }
    drop(kept);
}

use factory_core::user_scope;
use std::thread;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let scope = scope.scope().run_id().to_owned();
        thread::spawn(move || drop(scope));
    }
}

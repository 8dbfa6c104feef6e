use factory_core::user_scope;
use std::sync::mpsc;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let (sender, receiver) = mpsc::channel();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let scope = scope.scope().run_id().to_owned();
        sender.send(scope).ok();
    }
    drop(receiver);
}

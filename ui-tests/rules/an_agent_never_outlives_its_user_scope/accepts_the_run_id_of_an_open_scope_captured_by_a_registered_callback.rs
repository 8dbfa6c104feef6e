use factory_core::user_scope;
use std::sync::Mutex;
use ui_tests::{Platform, context};

static CALLBACKS: Mutex<Vec<Box<dyn FnOnce() + Send>>> = Mutex::new(Vec::new());

pub fn main() {
    let platform = Platform::default();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let scope = scope.scope().run_id().to_owned();
        CALLBACKS.lock().unwrap().push(Box::new(move || drop(scope)));
    }
}

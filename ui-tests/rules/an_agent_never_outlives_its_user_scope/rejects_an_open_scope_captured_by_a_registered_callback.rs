// Twin: accepts_the_run_id_of_an_open_scope_captured_by_a_registered_callback.rs
// Escapes: open scope → callback
// Leaks: 24
use factory_core::user_scope;
use std::sync::Mutex;
use ui_tests::{Platform, context};

static CALLBACKS: Mutex<Vec<Box<dyn FnOnce() + Send>>> = Mutex::new(Vec::new());

pub fn main() {
    let platform = Platform::default();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        CALLBACKS.lock().unwrap().push(Box::new(move || drop(scope)));
    }
}

// Twin: accepts_a_registered_callback_that_captured_a_run_id.rs
// Escapes: scope → callback
// Leaks: 24
use std::sync::Mutex;
use ui_tests::{Platform, context};

static CALLBACKS: Mutex<Vec<Box<dyn Fn() -> String + Send>>> = Mutex::new(Vec::new());

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let scope = factory.scope();
        CALLBACKS.lock().unwrap().push(Box::new(move || scope.run_id().to_owned()));
    });
    served.unwrap();
}

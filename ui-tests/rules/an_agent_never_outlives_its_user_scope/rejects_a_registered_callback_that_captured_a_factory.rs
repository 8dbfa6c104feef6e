// Twin: accepts_a_registered_callback_that_captured_a_run_id.rs
// Escapes: factory → callback
// Leaks: 23, 24
use std::sync::Mutex;
use ui_tests::{Platform, context};

static CALLBACKS: Mutex<Vec<Box<dyn Fn() -> String + Send>>> = Mutex::new(Vec::new());

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        CALLBACKS.lock().unwrap().push(Box::new(move || factory.notes().text));
    });
    served.unwrap();
}

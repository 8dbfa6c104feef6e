// Twin: accepts_a_callback_of_an_answer_in_a_static.rs
// Escapes: agent → callback
// Leaks: 24
use factory_core::user_scope;
use std::sync::Mutex;
use ui_tests::{Platform, context, create_factory};

static CALLBACKS: Mutex<Vec<Box<dyn FnOnce() + Send>>> = Mutex::new(Vec::new());

pub fn main() {
    let platform = Platform::default();
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(scope).notes();
    CALLBACKS.lock().unwrap().push(Box::new(move || drop(notes)));
}

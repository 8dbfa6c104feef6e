// Twin: accepts_an_iterator_that_captured_an_answer_in_a_static.rs
// Escapes: iterator → static
// Leaks: 25
use factory_core::user_scope;
use std::{iter::once, sync::Mutex};
use ui_tests::{Notes, Platform, context, create_factory};

static QUEUE: Mutex<Vec<Box<dyn Iterator<Item = Notes<'static>> + Send>>> = Mutex::new(Vec::new());

pub fn main() {
    let platform = Platform::default();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let notes = create_factory(scope).notes();
        let end = once(notes);
        QUEUE.lock().unwrap().push(Box::new(end));
    }
}

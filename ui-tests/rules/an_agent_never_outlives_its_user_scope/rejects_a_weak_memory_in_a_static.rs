// Twin: accepts_remembered_lines_in_a_static.rs
// Escapes: memory → static
// Leaks: 39
use std::sync::{Arc, Mutex, Weak};
use ui_tests::{Memory, Platform, context};

static MEMORIES: Mutex<Vec<Weak<Memory<'static>>>> = Mutex::new(Vec::new());

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let memory = factory.notes().memory;
        MEMORIES.lock().unwrap().push(Arc::downgrade(&memory));
    });
    served.unwrap();
}

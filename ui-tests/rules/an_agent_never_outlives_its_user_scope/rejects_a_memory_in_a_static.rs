// Twin: accepts_remembered_lines_in_a_static.rs
// Escapes: memory → static
// Leaks: 03
use std::sync::{Arc, Mutex};
use ui_tests::{Memory, Platform, context};

static MEMORIES: Mutex<Vec<Arc<Memory<'static>>>> = Mutex::new(Vec::new());

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let memory = factory.notes().memory;
        MEMORIES.lock().unwrap().push(memory);
    });
    served.unwrap();
}

// Twin: accepts_a_buffer_released_to_a_pool.rs
// Escapes: agent → static
// Leaks: 20
use std::sync::Mutex;
use ui_tests::{Notes, Platform, context};

static POOL: Mutex<Vec<Notes<'static>>> = Mutex::new(Vec::new());

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let mut notes = factory.notes();
        notes.text.clear();
        POOL.lock().unwrap().push(notes);
    });
    served.unwrap();
}

// Twin: accepts_an_answer_in_a_static_slot.rs
// Escapes: agent → static
// Leaks: 05
use std::sync::Mutex;
use ui_tests::{Notes, Platform, context};

static SUPERVISED: Mutex<Option<Notes<'static>>> = Mutex::new(None);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        *SUPERVISED.lock().unwrap() = Some(notes);
    });
    served.unwrap();
}

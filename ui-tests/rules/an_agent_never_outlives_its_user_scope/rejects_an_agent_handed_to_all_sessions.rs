// Twin: accepts_an_answer_handed_to_all_sessions.rs
// Escapes: agent → static
// Leaks: 06
use std::sync::{Arc, Mutex};
use ui_tests::{Notes, Platform, context};

static SESSIONS: Mutex<Vec<Option<Arc<Notes<'static>>>>> = Mutex::new(Vec::new());

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = Arc::new(factory.notes());
        for session in SESSIONS.lock().unwrap().iter_mut() {
            *session = Some(Arc::clone(&notes));
        }
    });
    served.unwrap();
}

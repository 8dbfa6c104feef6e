use std::sync::{Arc, Mutex};
use ui_tests::{Platform, context};

static SESSIONS: Mutex<Vec<Option<Arc<String>>>> = Mutex::new(Vec::new());

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = Arc::new(factory.notes().text);
        for session in SESSIONS.lock().unwrap().iter_mut() {
            *session = Some(Arc::clone(&notes));
        }
    });
    served.unwrap();
}

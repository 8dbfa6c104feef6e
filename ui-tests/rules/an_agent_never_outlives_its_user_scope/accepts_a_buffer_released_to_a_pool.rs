use std::sync::Mutex;
use ui_tests::{Platform, context};

static POOL: Mutex<Vec<String>> = Mutex::new(Vec::new());

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let mut notes = factory.notes();
        notes.text.clear();
        POOL.lock().unwrap().push(notes.text);
    });
    served.unwrap();
}

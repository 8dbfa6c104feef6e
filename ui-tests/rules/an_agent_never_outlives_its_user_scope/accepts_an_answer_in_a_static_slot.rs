use std::sync::Mutex;
use ui_tests::{Platform, context};

static SUPERVISED: Mutex<Option<String>> = Mutex::new(None);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        *SUPERVISED.lock().unwrap() = Some(notes.text);
    });
    served.unwrap();
}

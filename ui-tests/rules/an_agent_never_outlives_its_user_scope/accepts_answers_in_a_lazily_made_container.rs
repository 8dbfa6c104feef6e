use std::{
    collections::HashMap,
    sync::{LazyLock, Mutex},
};
use ui_tests::{Platform, context};

static SESSIONS: LazyLock<Mutex<HashMap<String, String>>> = LazyLock::new(Mutex::default);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        SESSIONS.lock().unwrap().insert("run-204".to_owned(), notes.text);
    });
    served.unwrap();
}

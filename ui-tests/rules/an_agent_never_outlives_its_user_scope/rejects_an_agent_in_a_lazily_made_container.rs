// Twin: accepts_answers_in_a_lazily_made_container.rs
// Escapes: agent → static
// Leaks: 03
use std::{
    collections::HashMap,
    sync::{LazyLock, Mutex},
};
use ui_tests::{Notes, Platform, context};

static SESSIONS: LazyLock<Mutex<HashMap<String, Notes<'static>>>> = LazyLock::new(Mutex::default);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        SESSIONS.lock().unwrap().insert("run-204".to_owned(), notes);
    });
    served.unwrap();
}

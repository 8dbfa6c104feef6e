// Twin: accepts_answers_in_a_static_map.rs
// Escapes: agent → static
// Leaks: 19
use std::{
    collections::HashMap,
    sync::{LazyLock, RwLock},
};
use ui_tests::{Notes, Platform, context};

static AGENTS: LazyLock<RwLock<HashMap<&str, Notes<'static>>>> = LazyLock::new(RwLock::default);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        AGENTS.write().unwrap().insert("notes", notes);
    });
    served.unwrap();
}

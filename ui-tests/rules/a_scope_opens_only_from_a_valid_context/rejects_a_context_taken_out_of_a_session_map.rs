// Twin: accepts_a_context_removed_from_a_session_map.rs
// Leaks: 29
use std::collections::HashMap;
use ui_tests::{Platform, context};

pub fn main() {
    let mut sessions = HashMap::from([("thread-19", context("alice").unwrap())]);
    let context = *sessions.get_mut("thread-19").unwrap();
    Platform::default().for_user_blocking(context, |factory| factory.notes().text.len()).unwrap();
}

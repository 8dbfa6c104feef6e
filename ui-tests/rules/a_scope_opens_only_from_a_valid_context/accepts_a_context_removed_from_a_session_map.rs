use std::collections::HashMap;
use ui_tests::{Platform, context};

pub fn main() {
    let mut sessions = HashMap::from([("thread-19", context("alice").unwrap())]);
    let context = sessions.remove("thread-19").unwrap();
    Platform::default().for_user_blocking(context, |factory| factory.notes().text.len()).unwrap();
}

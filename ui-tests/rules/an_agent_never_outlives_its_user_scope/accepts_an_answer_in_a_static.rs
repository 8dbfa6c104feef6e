use std::sync::OnceLock;
use ui_tests::{Platform, context};

static LATEST: OnceLock<String> = OnceLock::new();

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        LATEST.set(notes.text).unwrap();
    });
    served.unwrap();
}

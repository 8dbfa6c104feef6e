use std::thread;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        let leaked = Box::leak(Box::new(notes.text));
        thread::spawn(move || leaked.clear());
    });
    served.unwrap();
}

use std::cell::RefCell;
use ui_tests::{Platform, context};

thread_local! {
    static CURRENT: RefCell<Option<String>> = const { RefCell::new(None) };
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        CURRENT.set(Some(notes.text));
    });
    served.unwrap();
}

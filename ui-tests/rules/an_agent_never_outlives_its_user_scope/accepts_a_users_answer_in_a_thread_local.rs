use std::cell::RefCell;
use ui_tests::{Platform, context};

thread_local! {
    static CURRENT: RefCell<Option<String>> = const { RefCell::new(None) };
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let text = factory.notes().text;
        CURRENT.set(Some(text));
    });
    served.unwrap();
}

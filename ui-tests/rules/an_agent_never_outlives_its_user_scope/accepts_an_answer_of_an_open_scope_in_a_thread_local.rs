use factory_core::user_scope;
use std::cell::RefCell;
use ui_tests::{Platform, context, create_factory};

thread_local! {
    static CURRENT: RefCell<Option<String>> = const { RefCell::new(None) };
}

pub fn main() {
    let platform = Platform::default();
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(scope).notes();
    CURRENT.set(Some(notes.text));
}

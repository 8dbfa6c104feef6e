use factory_core::user_scope;
use std::thread;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let notes = create_factory(scope).notes().text;
        let end = move || drop(notes);
        thread::spawn(move || drop(end));
    }
}

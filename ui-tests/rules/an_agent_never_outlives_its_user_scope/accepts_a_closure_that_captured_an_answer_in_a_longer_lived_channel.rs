use factory_core::user_scope;
use std::sync::mpsc;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let (sender, receiver) = mpsc::channel();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let notes = create_factory(scope).notes().text;
        let end = move || drop(notes);
        sender.send(end).ok();
    }
    drop(receiver);
}

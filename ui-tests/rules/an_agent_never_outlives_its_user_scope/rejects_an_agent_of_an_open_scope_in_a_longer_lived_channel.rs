// Twin: accepts_an_answer_of_an_open_scope_in_a_longer_lived_channel.rs
// Escapes: agent → channel
// Leaks: 40
use factory_core::user_scope;
use std::sync::mpsc;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let (platform, (sender, receiver)) = (Platform::default(), mpsc::channel());
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let notes = create_factory(scope).notes();
        sender.send(notes).ok();
    }
    drop(receiver);
}

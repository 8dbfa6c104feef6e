// Twin: accepts_an_answer_in_a_longer_lived_channel.rs
// Escapes: agent → channel
// Leaks: 40
use std::sync::mpsc;
use ui_tests::{Platform, context};

pub fn main() {
    let (sender, receiver) = mpsc::channel();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        sender.send(notes).ok();
    });
    served.unwrap();
    drop(receiver);
}

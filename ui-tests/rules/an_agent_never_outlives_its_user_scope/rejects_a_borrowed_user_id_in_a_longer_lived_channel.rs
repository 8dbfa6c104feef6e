// Twin: accepts_a_users_answer_in_a_longer_lived_channel.rs
// Escapes: borrowed text → channel
// Leaks: 40
use std::sync::mpsc;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let (sender, receiver) = mpsc::channel();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let user_id = factory.scope().user_id();
        sender.send(user_id).ok();
    });
    served.unwrap();
    drop(receiver);
}

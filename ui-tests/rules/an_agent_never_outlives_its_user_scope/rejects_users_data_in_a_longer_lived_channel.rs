// Twin: accepts_a_users_answer_in_a_longer_lived_channel.rs
// Escapes: user data → channel
// Leaks: 40
use factory_core::UserData;
use std::sync::mpsc;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let (sender, receiver) = mpsc::channel();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let data = UserData::new(factory.scope(), factory.notes().text);
        sender.send(data).ok();
    });
    served.unwrap();
    drop(receiver);
}

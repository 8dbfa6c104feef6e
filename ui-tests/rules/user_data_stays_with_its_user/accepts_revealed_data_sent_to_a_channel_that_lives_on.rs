use factory_core::UserData;
use std::sync::mpsc;
use ui_tests::{Platform, context};

pub fn main() {
    let (sender, receiver) = mpsc::channel();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let balance = UserData::new(factory.scope(), 42);
        sender.send(balance.reveal(factory.scope(), "counted over all users")).is_ok()
    });
    assert!(served.unwrap() && receiver.recv().is_ok());
}

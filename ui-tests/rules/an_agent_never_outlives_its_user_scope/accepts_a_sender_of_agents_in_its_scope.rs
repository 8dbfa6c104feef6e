use std::sync::mpsc;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let (sender, receiver) = mpsc::channel();
        sender.send(factory.notes()).ok();
        drop(sender);
        drop(receiver);
    });
    served.unwrap();
}

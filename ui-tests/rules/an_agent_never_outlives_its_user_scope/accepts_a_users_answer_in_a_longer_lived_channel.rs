use std::sync::mpsc;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let (sender, receiver) = mpsc::channel();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let text = factory.notes().text;
        sender.send(text).ok();
    });
    served.unwrap();
    drop(receiver);
}

use tokio::sync::mpsc;
use ui_tests::{Platform, context};

pub fn main() {
    let (sender, receiver) = mpsc::unbounded_channel();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        sender.send(notes.text).ok();
    });
    served.unwrap();
    drop(receiver);
}

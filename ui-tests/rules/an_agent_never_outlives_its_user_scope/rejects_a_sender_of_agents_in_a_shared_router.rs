// Twin: accepts_a_sender_of_agents_in_its_scope.rs
// Escapes: agent → channel
// Leaks: 24, 40
use std::sync::{Mutex, mpsc};
use ui_tests::{Platform, context};

static ROUTER: Mutex<Vec<mpsc::Sender<ui_tests::Notes<'static>>>> = Mutex::new(Vec::new());

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let (sender, receiver) = mpsc::channel();
        sender.send(factory.notes()).ok();
        ROUTER.lock().unwrap().push(sender);
        drop(receiver);
    });
    served.unwrap();
}

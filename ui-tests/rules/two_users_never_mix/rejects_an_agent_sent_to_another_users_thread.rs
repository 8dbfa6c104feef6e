// Twin: accepts_a_text_sent_to_another_users_thread.rs
// Mixes: agent → other's task
// Leaks: 40
use std::{sync::mpsc, thread};
use ui_tests::{Platform, context};

pub fn main() {
    let platform = &Platform::default();
    let (to_bob, from_alice) = mpsc::channel();
    thread::scope(|threads| {
        threads.spawn(move || {
            let bobs = platform.for_user_blocking(context("bob").unwrap(), |_| from_alice.recv().is_ok());
            assert!(bobs.unwrap());
        });
        let alices = platform.for_user_blocking(context("alice").unwrap(), |alice| to_bob.send(alice.notes()).is_ok());
        assert!(alices.unwrap());
    });
}

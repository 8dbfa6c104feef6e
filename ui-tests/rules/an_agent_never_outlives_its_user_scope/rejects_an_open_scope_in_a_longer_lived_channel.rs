// Twin: accepts_the_run_id_of_an_open_scope_in_a_longer_lived_channel.rs
// Escapes: open scope → channel
// Leaks: 40
use factory_core::user_scope;
use std::sync::mpsc;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let (sender, receiver) = mpsc::channel();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        sender.send(scope).ok();
    }
    drop(receiver);
}

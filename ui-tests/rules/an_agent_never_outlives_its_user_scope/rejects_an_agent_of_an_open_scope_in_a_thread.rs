// Twin: accepts_an_agent_of_an_open_scope_in_a_scoped_thread.rs
// Escapes: agent → thread
// Leaks: 25
use factory_core::user_scope;
use std::thread;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(scope).notes();
    thread::spawn(move || drop(notes));
}

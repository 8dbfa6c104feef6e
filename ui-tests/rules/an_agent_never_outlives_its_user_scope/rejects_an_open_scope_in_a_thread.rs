// Twin: accepts_the_run_id_of_an_open_scope_in_a_thread.rs
// Escapes: open scope → thread
// Leaks: 25
use factory_core::user_scope;
use std::thread;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        thread::spawn(move || drop(scope));
    }
}

// Twin: accepts_one_factory_on_two_threads.rs
use factory_core::user_scope;
use std::thread;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    thread::scope(|threads| {
        threads.spawn(move || create_factory(open).notes().text.len());
        threads.spawn(move || create_factory(open).notes().text.len());
    });
}

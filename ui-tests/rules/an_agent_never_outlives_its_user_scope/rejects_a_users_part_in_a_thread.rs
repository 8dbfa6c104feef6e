// Twin: accepts_a_users_part_in_a_scoped_thread.rs
// Escapes: part of the state → thread
// Leaks: 25
use std::thread;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let drafts = platform.drafts.of(factory.scope());
        thread::spawn(move || drafts.with(Vec::clear));
    });
    served.unwrap();
}

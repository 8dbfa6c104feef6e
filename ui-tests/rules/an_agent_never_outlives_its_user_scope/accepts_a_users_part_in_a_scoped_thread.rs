use std::thread;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let drafts = platform.drafts.of(factory.scope());
        thread::scope(|threads| threads.spawn(move || drafts.with(Vec::clear)).join().is_ok())
    });
    served.unwrap();
}

// Twin: accepts_a_panic_hook_that_captured_a_run_id.rs
// Escapes: scope → callback
// Leaks: 24
use std::panic;
use ui_tests::{Platform, context};

pub fn main() {
    let hook = panic::take_hook();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let scope = factory.scope();
        panic::set_hook(Box::new(move |_| eprintln!("{}", scope.run_id())));
    });
    served.unwrap();
    panic::set_hook(hook);
}

// Twin: accepts_an_answer_pushed_outside.rs
// Escapes: scope → collection
// Leaks: 28
use ui_tests::{Platform, context};

pub fn main() {
    let mut kept = Vec::new();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        kept.push(factory.scope());
    });
    served.unwrap();
}

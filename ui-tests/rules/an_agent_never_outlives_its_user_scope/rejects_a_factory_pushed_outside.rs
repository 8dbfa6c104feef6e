// Twin: accepts_an_answer_pushed_outside.rs
// Escapes: factory → collection
// Leaks: 18
use ui_tests::{Platform, context};

pub fn main() {
    let mut kept = Vec::new();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        kept.push(factory);
    });
    served.unwrap();
}

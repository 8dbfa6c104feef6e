// Twin: accepts_an_answer_returned_from_its_closure.rs
// Escapes: borrowed text → closure's result
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let user_id = factory.scope().user_id();
        user_id
    });
    drop(served.unwrap());
}

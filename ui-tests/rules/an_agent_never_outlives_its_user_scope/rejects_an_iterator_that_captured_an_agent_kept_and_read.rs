// Twin: accepts_an_iterator_that_captured_an_answer_kept_and_read.rs
// Escapes: iterator → variable
use factory_core::user_scope;
use std::iter::once;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let kept;
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let notes = create_factory(scope).notes();
        let end = once(notes);
        kept = end;
    }
    drop(kept);
}

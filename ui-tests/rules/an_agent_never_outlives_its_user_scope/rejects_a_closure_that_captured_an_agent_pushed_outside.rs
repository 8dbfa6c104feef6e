// Twin: accepts_a_closure_that_captured_an_answer_pushed_outside.rs
// Escapes: closure → collection
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let mut kept = Vec::new();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let notes = create_factory(scope).notes();
        let end = move || drop(notes);
        kept.push(end);
    }
    drop(kept);
}

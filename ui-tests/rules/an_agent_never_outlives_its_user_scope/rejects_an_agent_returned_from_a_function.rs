// Twin: accepts_an_answer_returned_from_a_function.rs
// Escapes: agent → function's result
use factory_core::user_scope;
use ui_tests::{Notes, Platform, context, create_factory};

fn take_notes(platform: &Platform) -> Notes<'_> {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(scope).notes();
    notes
}

pub fn main() {
    drop(take_notes(&Platform::default()));
}

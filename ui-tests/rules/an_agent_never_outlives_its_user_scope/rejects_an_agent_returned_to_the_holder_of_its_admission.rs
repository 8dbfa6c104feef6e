// Twin: accepts_an_answer_returned_to_the_holder_of_its_admission.rs
// Escapes: agent → function's result
use factory_core::{Admission, user_scope};
use ui_tests::{Notes, Platform, context, create_factory};

fn take_notes<'a>(admission: Admission<'a, Platform>) -> Notes<'a> {
    user_scope!(scope = admission);
    let notes = create_factory(scope).notes();
    notes
}

pub fn main() {
    let platform = Platform::default();
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    drop(take_notes(admission));
}

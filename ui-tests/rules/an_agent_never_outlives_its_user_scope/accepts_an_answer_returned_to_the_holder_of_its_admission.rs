use factory_core::{Admission, user_scope};
use ui_tests::{Platform, context, create_factory};

fn take_notes<'a>(admission: Admission<'a, Platform>) -> String {
    user_scope!(scope = admission);
    let notes = create_factory(scope).notes();
    notes.text
}

pub fn main() {
    let platform = Platform::default();
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    drop(take_notes(admission));
}

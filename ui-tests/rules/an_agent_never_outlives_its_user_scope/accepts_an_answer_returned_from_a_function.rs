use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

fn take_notes(platform: &Platform) -> String {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(scope).notes();
    notes.text
}

pub fn main() {
    drop(take_notes(&Platform::default()));
}

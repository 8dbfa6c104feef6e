// Twin: accepts_an_answer_of_an_open_scope_pushed_outside.rs
// Escapes: agent → collection
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let (platform, mut kept) = (Platform::default(), Vec::new());
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let notes = create_factory(scope).notes();
        kept.push(notes);
    }
    drop(kept);
}

// Twin: accepts_an_answer_of_an_open_scope_in_a_static.rs
// Escapes: agent → static
// Leaks: 01, 19
use factory_core::user_scope;
use std::sync::OnceLock;
use ui_tests::{Notes, Platform, context, create_factory};

static LATEST: OnceLock<Notes<'static>> = OnceLock::new();

pub fn main() {
    let platform = Platform::default();
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(scope).notes();
    LATEST.set(notes).ok();
}

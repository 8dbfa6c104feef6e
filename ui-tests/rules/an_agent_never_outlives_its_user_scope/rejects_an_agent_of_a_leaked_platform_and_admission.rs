// Twin: accepts_an_answer_of_a_leaked_platform_and_admission.rs
// Escapes: agent → static
// Leaks: 40
use factory_core::user_scope;
use std::sync::OnceLock;
use ui_tests::{Notes, Platform, context, create_factory};

static LATEST: OnceLock<Notes<'static>> = OnceLock::new();

pub fn main() {
    let platform: &'static Platform = Box::leak(Box::default());
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    user_scope!(scope = admission);
    let notes = create_factory(scope).notes();
    LATEST.set(notes).ok();
}

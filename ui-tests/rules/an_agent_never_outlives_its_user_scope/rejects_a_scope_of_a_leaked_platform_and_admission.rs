// Twin: accepts_an_answer_of_a_leaked_platform_and_admission.rs
// Escapes: scope → static
// Leaks: 28, 40
use factory_core::{Admission, UserScope, user_scope};
use std::sync::OnceLock;
use ui_tests::{Platform, context};

static LATEST: OnceLock<UserScope<'static>> = OnceLock::new();

pub fn main() {
    let platform: &'static Platform = Box::leak(Box::default());
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    user_scope!(scope = admission);
    LATEST.set(scope.scope()).ok();
}

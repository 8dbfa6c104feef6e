// Twin: accepts_an_answer_of_an_open_scope_in_a_static.rs
// Escapes: open scope → static
// Leaks: 28
use factory_core::{OpenScope, user_scope};
use std::sync::OnceLock;
use ui_tests::{Platform, context};

static LATEST: OnceLock<OpenScope<'static, Platform>> = OnceLock::new();

pub fn main() {
    let platform = Platform::default();
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    LATEST.set(scope).ok();
}

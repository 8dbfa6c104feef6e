use factory_core::user_scope;
use std::sync::OnceLock;
use ui_tests::{Platform, context, create_factory};

static LATEST: OnceLock<String> = OnceLock::new();

pub fn main() {
    let platform = Platform::default();
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(scope).notes();
    LATEST.set(notes.text).ok();
}

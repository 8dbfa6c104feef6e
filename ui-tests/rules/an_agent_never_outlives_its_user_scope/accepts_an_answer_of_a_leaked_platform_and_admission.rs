use factory_core::user_scope;
use std::sync::OnceLock;
use ui_tests::{Platform, context, create_factory};

static LATEST: OnceLock<String> = OnceLock::new();

pub fn main() {
    let platform: &'static Platform = Box::leak(Box::default());
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    user_scope!(scope = admission);
    let notes = create_factory(scope).notes();
    LATEST.set(notes.text).ok();
}

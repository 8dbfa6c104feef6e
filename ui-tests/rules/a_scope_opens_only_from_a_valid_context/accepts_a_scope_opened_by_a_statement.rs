use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn open(platform: &Platform) {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    drop(scope);
}

pub fn main() {
    open(&Platform::default());
}

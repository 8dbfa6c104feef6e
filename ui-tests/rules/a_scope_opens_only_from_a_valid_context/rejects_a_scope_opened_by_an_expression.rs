// Twin: accepts_a_scope_opened_by_a_statement.rs
use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn open(platform: &Platform) {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap())
}

pub fn main() {
    open(&Platform::default());
}

// Twin: accepts_a_run_id_returned_from_a_function.rs
// Escapes: borrowed text → function's result
use factory_core::user_scope;
use ui_tests::{Platform, context};

fn taken(platform: &Platform) -> &str {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    scope.scope().user_id()
}

pub fn main() {
    drop(taken(&Platform::default()));
}

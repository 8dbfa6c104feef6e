// Twin: accepts_a_run_id_returned_from_a_function.rs
// Escapes: scope → function's result
use factory_core::{UserScope, user_scope};
use ui_tests::{Platform, context};

fn taken(platform: &Platform) -> UserScope<'_> {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    scope.scope()
}

pub fn main() {
    drop(taken(&Platform::default()));
}

// Twin: accepts_a_run_id_returned_from_a_function.rs
// Escapes: part of the state → function's result
use factory_core::{PerUserRef, user_scope};
use ui_tests::{Platform, context};

fn taken(platform: &Platform) -> PerUserRef<'_, Vec<String>> {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    platform.drafts.of(scope.scope())
}

pub fn main() {
    drop(taken(&Platform::default()));
}

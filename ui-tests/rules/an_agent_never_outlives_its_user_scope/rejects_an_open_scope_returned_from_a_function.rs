// Twin: accepts_a_run_id_returned_from_a_function.rs
// Escapes: open scope → function's result
use factory_core::{OpenScope, user_scope};
use ui_tests::{Platform, context};

fn taken(platform: &Platform) -> OpenScope<'_, Platform> {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    scope
}

pub fn main() {
    drop(taken(&Platform::default()));
}

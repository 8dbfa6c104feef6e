// Twin: accepts_a_run_id_returned_from_a_function.rs
// Escapes: closure → function's result
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

fn taken(platform: &Platform) -> impl FnOnce() {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(scope).notes();
    move || drop(notes)
}

pub fn main() {
    drop(taken(&Platform::default()));
}

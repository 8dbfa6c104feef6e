// Twin: accepts_a_run_id_returned_from_a_function.rs
// Escapes: memory → function's result
use factory_core::user_scope;
use std::sync::Arc;
use ui_tests::{Memory, Platform, context, create_factory};

fn taken(platform: &Platform) -> Arc<Memory<'_>> {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    create_factory(scope).notes().memory
}

pub fn main() {
    drop(taken(&Platform::default()));
}

// Twin: accepts_a_run_id_returned_from_a_function.rs
// Escapes: factory → function's result
use factory_core::user_scope;
use ui_tests::{Factory, Platform, context, create_factory};

fn taken(platform: &Platform) -> Factory<'_> {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    create_factory(scope)
}

pub fn main() {
    drop(taken(&Platform::default()));
}

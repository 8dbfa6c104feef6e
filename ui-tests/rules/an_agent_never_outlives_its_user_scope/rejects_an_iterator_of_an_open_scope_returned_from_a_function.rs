// Twin: accepts_a_collected_iterator_returned_from_a_function.rs
// Escapes: iterator → function's result
use factory_core::user_scope;
use std::iter::once;
use ui_tests::{Platform, context, create_factory};

fn endings(platform: &Platform) -> impl Iterator<Item = ()> {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(scope).notes();
    once(notes).map(drop)
}

pub fn main() {
    endings(&Platform::default()).for_each(drop);
}

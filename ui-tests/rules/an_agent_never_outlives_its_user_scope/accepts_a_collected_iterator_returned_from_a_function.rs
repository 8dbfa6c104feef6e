use factory_core::user_scope;
use std::iter::once;
use ui_tests::{Platform, context, create_factory};

fn endings(platform: &Platform) -> impl Iterator<Item = ()> {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(scope).notes();
    once(notes).map(drop).collect::<Vec<_>>().into_iter()
}

pub fn main() {
    endings(&Platform::default()).for_each(drop);
}

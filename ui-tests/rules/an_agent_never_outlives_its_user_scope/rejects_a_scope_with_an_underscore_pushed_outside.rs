// Twin: accepts_the_run_id_of_a_scope_with_an_underscore_pushed_outside.rs
// Escapes: scope → collection
use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let (platform, mut kept) = (Platform::default(), Vec::new());
    {
        user_scope!(_scope = platform.admit(context("alice").unwrap()).unwrap());
        kept.push(_scope.scope());
    }
    drop(kept);
}

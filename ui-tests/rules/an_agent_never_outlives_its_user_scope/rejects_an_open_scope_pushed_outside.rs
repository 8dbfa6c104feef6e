// Twin: accepts_the_run_id_of_an_open_scope_pushed_outside.rs
// Escapes: open scope → collection
use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut kept = Vec::new();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        kept.push(scope);
    }
    drop(kept);
}

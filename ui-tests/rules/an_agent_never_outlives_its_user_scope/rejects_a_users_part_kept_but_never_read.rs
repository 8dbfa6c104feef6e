// Twin: accepts_a_users_part_kept_in_its_scope.rs
// Escapes: part of the state → variable
use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let _kept;
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        _kept = platform.drafts.of(scope.scope());
    }
}

// Twin: accepts_a_copied_user_id_kept_and_read.rs
// Escapes: borrowed text → variable
use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let kept;
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let user_id = scope.scope().user_id();
        kept = user_id;
    }
    drop(kept);
}

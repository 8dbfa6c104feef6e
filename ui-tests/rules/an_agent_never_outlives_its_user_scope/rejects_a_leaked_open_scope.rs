// Twin: accepts_a_leaked_run_id.rs
// Escapes: open scope → leak
// Leaks: 40
use factory_core::{OpenScope, user_scope};
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let leaked: &'static mut OpenScope<'static, Platform> = Box::leak(Box::new(scope));
        assert!(size_of_val(leaked) > 0);
    }
}

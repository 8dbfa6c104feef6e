// Twin: accepts_an_answer_leaked_outside_of_its_scope.rs
// Escapes: scope → leak
// Leaks: 40
use factory_core::UserScope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let scope = factory.scope();
        let leaked: &'static mut UserScope<'static> = Box::leak(Box::new(scope));
        assert!(size_of_val(leaked) > 0);
    });
    served.unwrap();
}

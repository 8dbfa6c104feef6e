// Twin: accepts_an_answer_leaked_outside_of_its_scope.rs
// Escapes: part of the state → leak
// Leaks: 40
use factory_core::PerUserRef;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let drafts = platform.drafts.of(factory.scope());
        let leaked: &'static mut PerUserRef<'static, Vec<String>> = Box::leak(Box::new(drafts));
        assert!(size_of_val(leaked) > 0);
    });
    served.unwrap();
}

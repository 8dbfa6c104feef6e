// Twin: accepts_an_answer_leaked_outside_of_its_scope.rs
// Escapes: borrowed text → leak
// Leaks: 40
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let user_id = factory.scope().user_id();
        let leaked: &'static mut &'static str = Box::leak(Box::new(user_id));
        assert!(size_of_val(leaked) > 0);
    });
    served.unwrap();
}

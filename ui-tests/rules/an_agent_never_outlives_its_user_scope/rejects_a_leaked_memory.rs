// Twin: accepts_an_answer_leaked_outside_of_its_scope.rs
// Escapes: memory → leak
// Leaks: 40
use std::sync::Arc;
use ui_tests::{Memory, Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let memory = factory.notes().memory;
        let leaked: &'static mut Arc<Memory<'static>> = Box::leak(Box::new(memory));
        assert!(size_of_val(leaked) > 0);
    });
    served.unwrap();
}

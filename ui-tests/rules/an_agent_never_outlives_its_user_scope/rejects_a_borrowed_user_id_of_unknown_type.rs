// Twin: accepts_an_answer_of_unknown_type.rs
// Escapes: borrowed text → dyn Any
// Leaks: 40
use std::any::Any;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let user_id = factory.scope().user_id();
        let erased: Box<dyn Any> = Box::new(user_id);
        drop(erased);
    });
    served.unwrap();
}

// Twin: accepts_an_answer_of_unknown_type.rs
// Escapes: memory → dyn Any
// Leaks: 40
use std::any::Any;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let memory = factory.notes().memory;
        let erased: Box<dyn Any> = Box::new(memory);
        drop(erased);
    });
    served.unwrap();
}

// Twin: accepts_a_boxed_answer_of_unknown_type.rs
// Escapes: agent → dyn Any
// Leaks: 40
use std::any::Any;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        let erased: Box<dyn Any> = Box::new(notes);
        drop(erased);
    });
    served.unwrap();
}

// Twin: accepts_an_answer_of_unknown_type.rs
// Escapes: part of the state → dyn Any
// Leaks: 40
use std::any::Any;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let drafts = platform.drafts.of(factory.scope());
        let erased: Box<dyn Any> = Box::new(drafts);
        drop(erased);
    });
    served.unwrap();
}

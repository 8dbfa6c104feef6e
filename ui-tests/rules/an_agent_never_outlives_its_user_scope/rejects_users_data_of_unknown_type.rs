// Twin: accepts_an_answer_of_unknown_type.rs
// Escapes: user data → dyn Any
// Leaks: 40
use factory_core::UserData;
use std::any::Any;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let data = UserData::new(factory.scope(), factory.notes().text);
        let erased: Box<dyn Any> = Box::new(data);
        drop(erased);
    });
    served.unwrap();
}

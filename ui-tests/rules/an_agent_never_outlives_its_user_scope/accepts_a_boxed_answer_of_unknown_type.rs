use std::any::Any;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        let erased: Box<dyn Any> = Box::new(notes.text);
        drop(erased);
    });
    served.unwrap();
}

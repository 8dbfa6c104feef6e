use std::any::Any;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let text = factory.notes().text;
        let erased: Box<dyn Any> = Box::new(text);
        drop(erased);
    });
    served.unwrap();
}

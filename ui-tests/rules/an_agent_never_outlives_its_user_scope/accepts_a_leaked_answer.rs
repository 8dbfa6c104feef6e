use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        let leaked: &'static mut String = Box::leak(Box::new(notes.text));
        leaked.clear();
    });
    served.unwrap();
}

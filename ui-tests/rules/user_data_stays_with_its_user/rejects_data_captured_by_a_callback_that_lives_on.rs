// Twin: accepts_revealed_data_captured_by_a_callback_that_lives_on.rs
// Leaks: 24
use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let mut callbacks: Vec<Box<dyn FnOnce() -> bool>> = Vec::new();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let balance = UserData::new(factory.scope(), 42);
        callbacks.push(Box::new(move || format!("{balance:?}").is_empty()));
    });
    served.unwrap();
    assert_eq!(callbacks.len(), 1);
}

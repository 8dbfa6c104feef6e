use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let mut callbacks: Vec<Box<dyn FnOnce() -> bool>> = Vec::new();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let balance = UserData::new(factory.scope(), 42);
        let balance = balance.reveal(factory.scope(), "shown to the user");
        callbacks.push(Box::new(move || format!("{balance:?}").is_empty()));
    });
    served.unwrap();
    assert_eq!(callbacks.len(), 1);
}

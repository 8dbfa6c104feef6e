// Twin: accepts_data_turned_into_its_debug_text.rs
// Leaks: 32
use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let address = UserData::new(factory.scope(), "2 Elm Road".to_owned());
        let printed = address.to_string();
        assert!(!printed.contains("Elm"));
    });
    served.unwrap();
}

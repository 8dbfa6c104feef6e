// Twin: accepts_data_mapped.rs
use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let address = UserData::new(factory.scope(), "2 Elm Road".to_owned());
        let length = UserData::new(factory.scope(), (*address).len());
        length.reveal(factory.scope(), "shown to the user")
    });
    served.unwrap();
}

// Twin: accepts_data_used_once.rs
use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let balance = UserData::new(factory.scope(), 42);
        let doubled = balance.map(|cents| cents * 2).reveal(factory.scope(), "shown to the user");
        assert_eq!(doubled, balance.reveal(factory.scope(), "shown to the user") * 2);
    });
    served.unwrap();
}

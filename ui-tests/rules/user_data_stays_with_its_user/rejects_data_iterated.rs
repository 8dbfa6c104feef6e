// Twin: accepts_data_iterated_inside.rs
use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let balances = UserData::new(factory.scope(), vec![40, 2]);
        let count = UserData::new(factory.scope(), Vec::from_iter(balances).len());
        assert_eq!(count.reveal(factory.scope(), "shown to the user"), 2);
    });
    served.unwrap();
}

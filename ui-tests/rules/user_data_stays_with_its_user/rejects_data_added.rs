// Twin: accepts_data_zipped_and_added.rs
use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let (paid, due) = (UserData::new(factory.scope(), 40), UserData::new(factory.scope(), 2));
        let sum = paid + due;
        assert_eq!(sum.reveal(factory.scope(), "shown to the user"), 42);
    });
    served.unwrap();
}

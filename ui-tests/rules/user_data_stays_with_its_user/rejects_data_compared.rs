// Twin: accepts_data_compared_inside.rs
use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let (paid, due) = (UserData::new(factory.scope(), 42), UserData::new(factory.scope(), 42));
        let is_settled = UserData::new(factory.scope(), paid == due);
        assert!(is_settled.reveal(factory.scope(), "shown to the user"));
    });
    served.unwrap();
}

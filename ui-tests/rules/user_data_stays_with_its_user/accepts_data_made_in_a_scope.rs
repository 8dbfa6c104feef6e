use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let balance = UserData::new(factory.scope(), 42);
        assert_eq!(balance.reveal(factory.scope(), "shown to the user"), 42);
    });
    served.unwrap();
}

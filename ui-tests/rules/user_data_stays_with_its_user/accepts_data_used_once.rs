use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let balance = UserData::new(factory.scope(), 42);
        let doubled = balance.map(|cents| cents * 2).reveal(factory.scope(), "shown to the user");
        assert_eq!(doubled, 84);
    });
    served.unwrap();
}

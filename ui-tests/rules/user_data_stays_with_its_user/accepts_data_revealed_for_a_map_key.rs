use factory_core::UserData;
use std::collections::BTreeMap;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let address = UserData::new(factory.scope(), "2 Elm Road".to_owned());
        let counts = BTreeMap::from([(address.reveal(factory.scope(), "counted by address"), 1)]);
        assert_eq!(counts.len(), 1);
    });
    served.unwrap();
}

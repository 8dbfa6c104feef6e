use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let balances = UserData::new(factory.scope(), vec![40, 2]);
        let count = balances.map(|balances| Vec::from_iter(balances).len());
        assert_eq!(count.reveal(factory.scope(), "shown to the user"), 2);
    });
    served.unwrap();
}

// Twin: accepts_data_made_in_a_scope.rs
use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let balance: UserData<'_, i32> = Default::default();
        assert_eq!(balance.reveal(factory.scope(), "shown to the user"), 42);
    });
    served.unwrap();
}

// Twin: accepts_one_users_data_in_one_vec.rs
// Mixes: user data → collection
use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let balances = vec![UserData::new(bob.scope(), 40), UserData::new(alice.scope(), 2)];
            balances.len() + alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

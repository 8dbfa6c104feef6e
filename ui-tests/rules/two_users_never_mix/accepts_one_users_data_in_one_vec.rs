use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let balances = vec![UserData::new(bob.scope(), 40), UserData::new(bob.scope(), 2)];
            balances.len() + alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

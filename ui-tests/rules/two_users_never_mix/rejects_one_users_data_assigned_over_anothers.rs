// Twin: accepts_one_users_data_assigned_again.rs
// Mixes: user data → assignment
use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let mut slot = UserData::new(bob.scope(), 2);
            drop(slot);
            slot = UserData::new(alice.scope(), 2);
            drop(slot);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

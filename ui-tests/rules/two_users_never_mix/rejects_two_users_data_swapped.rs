// Twin: accepts_one_users_data_swapped.rs
// Mixes: user data → swap
// Leaks: 40
use factory_core::UserData;
use std::mem;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let (mut first, mut second) = (UserData::new(bob.scope(), 2), UserData::new(alice.scope(), 2));
            mem::swap(&mut first, &mut second);
            drop((first, second));
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

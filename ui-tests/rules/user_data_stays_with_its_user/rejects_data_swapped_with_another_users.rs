// Twin: accepts_data_swapped_with_the_same_users.rs
// Also: two_users_never_mix
// Leaks: 40
use factory_core::UserData;
use std::mem;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let depth = alice.scope().depth() + bob.scope().depth();
            mem::swap(&mut UserData::new(alice.scope(), 40), &mut UserData::new(bob.scope(), 2));
            depth
        })
    });
    served.unwrap().unwrap();
}

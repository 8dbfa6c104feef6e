// Twin: accepts_data_revealed_to_its_user.rs
// Also: two_users_never_mix
use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let depth = alice.scope().depth() + bob.scope().depth();
            let balance = UserData::new(alice.scope(), 42).reveal(bob.scope(), "shown to the user");
            balance + depth
        })
    });
    served.unwrap().unwrap();
}

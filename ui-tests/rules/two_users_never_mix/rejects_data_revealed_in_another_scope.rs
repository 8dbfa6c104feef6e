// Twin: accepts_data_revealed_in_its_own_scope.rs
// Mixes: user data → argument
use factory_core::{UserData, user_scope};
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    user_scope!(alice = platform.admit(context("alice").unwrap()).unwrap());
    user_scope!(bob = platform.admit(context("bob").unwrap()).unwrap());
    let balance = UserData::new(bob.scope(), 42);
    let revealed = balance.reveal(alice.scope(), "shown on the account page");
    assert_eq!(revealed + alice.scope().user_id().len(), 47);
}

// Twin: accepts_one_scopes_data_zipped.rs
// Mixes: user data → argument
use factory_core::{UserData, user_scope};
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    user_scope!(alice = platform.admit(context("alice").unwrap()).unwrap());
    user_scope!(bob = platform.admit(context("bob").unwrap()).unwrap());
    let alices = UserData::new(alice.scope(), 40);
    let both = alices.zip(UserData::new(bob.scope(), 2));
    drop(both);
}

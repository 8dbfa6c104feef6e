// Twin: accepts_data_revealed_in_the_scope_of_its_request.rs
// Also: two_users_never_mix
use factory_core::{UserData, user_scope};
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    user_scope!(first = platform.admit(context("alice").unwrap()).unwrap());
    let balance = UserData::new(first.scope(), 42);
    user_scope!(second = platform.admit(context("alice").unwrap()).unwrap());
    let revealed = balance.reveal(second.scope(), "shown to the user");
    assert_eq!(revealed + second.scope().depth(), 42);
}

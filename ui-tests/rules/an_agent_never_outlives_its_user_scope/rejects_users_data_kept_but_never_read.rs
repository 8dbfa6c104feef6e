// Twin: accepts_users_data_kept_in_its_scope.rs
// Escapes: user data → variable
use factory_core::{UserData, user_scope};
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let _kept;
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        _kept = UserData::new(scope.scope(), "a diagnosis");
    }
}

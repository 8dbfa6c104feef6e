// Twin: accepts_a_run_id_returned_from_a_function.rs
// Escapes: user data → function's result
use factory_core::{UserData, user_scope};
use ui_tests::{Platform, context};

fn taken(platform: &Platform) -> UserData<'_, String> {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    UserData::new(scope.scope(), "a diagnosis".to_owned())
}

pub fn main() {
    drop(taken(&Platform::default()));
}

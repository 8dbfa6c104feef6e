// Twin: accepts_plain_text_in_a_generic_field.rs
// Also: two_users_never_mix
use factory_core::{UserScope, UserScoped, user_scoped};
use ui_tests::{Platform, context};

#[user_scoped]
pub struct Desk<'user, T: Default> {
    scope: UserScope<'user>,
    open: T,
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        let notes = alice.notes();
        let served = platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let mut desk = Desk::create(&bob, ());
            desk.open = Some(notes);
            assert_eq!(desk.scope.user_id(), "bob");
        });
        served.unwrap();
    });
    served.unwrap();
}

// Twin: accepts_one_users_factories_assigned_again.rs
// Mixes: factory → assignment
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let mut slot = &bob;
            assert!(size_of_val(&slot) > 0);
            slot = &alice;
            assert!(size_of_val(&slot) > 0);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

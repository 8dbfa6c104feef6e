// Twin: accepts_an_inner_users_text_kept_by_the_outer_user.rs
// Mixes: agent → assignment
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        let mut kept = alice.notes();
        let inner = platform.for_user_blocking(context("bob").unwrap(), |bob| {
            kept = bob.notes();
        });
        inner.map(|()| kept.text.len())
    });
    served.unwrap().unwrap();
}

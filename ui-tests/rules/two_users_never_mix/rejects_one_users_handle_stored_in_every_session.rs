// Twin: accepts_the_users_own_handle_stored_in_every_session.rs
// Mixes: memory → field
// Leaks: 06
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            for mut session in [bob.notes(), bob.notes()] {
                session.text.push_str(&alice.notes().text);
                session.memory = alice.notes().memory;
                drop(session);
            }
        })
    });
    served.unwrap().unwrap();
}

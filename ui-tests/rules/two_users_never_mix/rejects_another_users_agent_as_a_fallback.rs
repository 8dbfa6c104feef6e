// Twin: accepts_an_agent_of_the_same_user_as_a_fallback.rs
// Mixes: agent → choice
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let is_free = alice.notes().text < bob.notes().text;
            let notes = Some(bob.notes()).filter(|_| is_free).unwrap_or(alice.notes());
            notes.text.len()
        })
    });
    served.unwrap().unwrap();
}

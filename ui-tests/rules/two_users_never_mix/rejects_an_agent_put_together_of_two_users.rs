// Twin: accepts_an_agent_put_together_of_one_users_parts.rs
// Mixes: memory → field
use ui_tests::{Notes, Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let text = alice.notes().text;
            let notes = Notes { scope: bob.scope(), memory: alice.notes().memory, text };
            notes.text.len()
        })
    });
    served.unwrap().unwrap();
}

// Twin: accepts_an_agent_of_one_user_either_way.rs
// Mixes: agent → choice
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let spare = bob.notes();
            let is_first = alice.notes().text < spare.text;
            let notes = if is_first { alice.notes() } else { bob.notes() };
            notes.text.len()
        })
    });
    served.unwrap().unwrap();
}

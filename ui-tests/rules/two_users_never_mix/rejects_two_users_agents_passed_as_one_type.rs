// Twin: accepts_one_users_agents_passed_as_one_type.rs
// Mixes: agent → choice
use ui_tests::{Platform, context};

fn either<T>(first: T, second: T, is_first: bool) -> T {
    if is_first { first } else { second }
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let is_first = alice.notes().text < bob.notes().text;
            let notes = either(bob.notes(), alice.notes(), is_first);
            notes.text.len()
        })
    });
    served.unwrap().unwrap();
}

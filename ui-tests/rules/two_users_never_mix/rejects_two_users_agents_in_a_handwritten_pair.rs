// Twin: accepts_one_users_agents_in_a_handwritten_pair.rs
// Mixes: agent → field
use ui_tests::{Notes, Platform, context};

struct Pair<'user> {
    first: Notes<'user>,
    second: Notes<'user>,
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let pair = Pair { first: bob.notes(), second: alice.notes() };
            pair.first.text.len() + pair.second.text.len() + alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

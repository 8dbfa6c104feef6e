// Twin: accepts_the_users_own_agent_under_its_key.rs
// Mixes: agent → collection
// Leaks: 16
use std::collections::HashMap;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let agents = HashMap::from([("alice", alice.notes()), ("bob", bob.notes())]);
            agents.len() + alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

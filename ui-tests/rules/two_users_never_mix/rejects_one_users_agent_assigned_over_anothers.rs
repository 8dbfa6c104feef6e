// Twin: accepts_an_agent_assigned_over_one_of_the_same_user.rs
// Mixes: agent → assignment
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let mut agents = (bob.notes(), alice.notes());
            agents.0 = alice.notes();
            agents.0.text.len() + agents.1.text.len()
        })
    });
    served.unwrap().unwrap();
}

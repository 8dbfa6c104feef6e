// Twin: accepts_one_users_agents_in_one_vec.rs
// Mixes: agent → collection
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let team = vec![bob.notes(), alice.notes()];
            team.len() + alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

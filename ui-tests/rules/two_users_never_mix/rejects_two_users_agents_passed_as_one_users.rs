// Twin: accepts_one_users_agents_passed_as_one_users.rs
// Mixes: agent → argument
use ui_tests::{Notes, Platform, context};

fn merge<'user>(to: &mut Notes<'user>, from: &Notes<'user>) {
    to.text.push_str(&from.text);
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            merge(&mut bob.notes(), &alice.notes());
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

// Twin: accepts_an_agent_of_the_same_user_given_to_a_method.rs
// Mixes: agent → argument
use ui_tests::{Notes, Platform, context};

trait Merge<'user> {
    fn merge(&mut self, other: &Notes<'user>);
}

impl<'user> Merge<'user> for Notes<'user> {
    fn merge(&mut self, other: &Notes<'user>) {
        self.text.push_str(&other.text);
    }
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            bob.notes().merge(&alice.notes());
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

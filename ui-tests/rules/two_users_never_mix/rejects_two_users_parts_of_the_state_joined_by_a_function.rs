// Twin: accepts_one_users_parts_of_the_state_joined_by_a_function.rs
// Mixes: part of the state → argument
use factory_core::PerUserRef;
use ui_tests::{Platform, context};

fn join<'user>(first: PerUserRef<'user, Vec<String>>, second: PerUserRef<'user, Vec<String>>) {
    drop((first, second));
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            join(platform.drafts.of(bob.scope()), platform.drafts.of(alice.scope()));
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

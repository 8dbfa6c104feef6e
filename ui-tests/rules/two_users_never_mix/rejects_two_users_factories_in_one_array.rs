// Twin: accepts_one_users_factory_twice_in_one_array.rs
// Mixes: factory → collection
use ui_tests::{Factory, Platform, context};

fn both<'alice, 'bob>(alice: &Factory<'alice>, bob: &Factory<'bob>) -> usize {
    let factories = [alice, bob];
    factories.len() + alice.notes().text.len()
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| both(&alice, &bob))
    });
    served.unwrap().unwrap();
}

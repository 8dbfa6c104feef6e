// Twin: accepts_one_users_scoped_component_twice_in_one_array.rs
// Mixes: memory → collection
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let memories = [bob.notes().memory, alice.notes().memory];
            memories.map(|memory| memory.scope.user_id().len() + alice.notes().text.len())
        })
    });
    served.unwrap().unwrap();
}

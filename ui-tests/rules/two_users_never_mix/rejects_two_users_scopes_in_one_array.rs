// Twin: accepts_one_users_scope_twice_in_one_array.rs
// Mixes: scope → collection
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let scopes = [bob.scope(), alice.scope()];
            scopes.map(|scope| scope.user_id().len() + alice.scope().user_id().len())
        })
    });
    served.unwrap().unwrap();
}

// Twin: accepts_one_test_users_scope_twice_in_one_array.rs
// Mixes: scope → collection
use factory_core::testing;

pub fn main() {
    testing::with_user("alice", |alice| {
        testing::with_user("bob", |bob| {
            assert_eq!([alice, bob].len(), 2);
            bob.depth()
        })
    });
}

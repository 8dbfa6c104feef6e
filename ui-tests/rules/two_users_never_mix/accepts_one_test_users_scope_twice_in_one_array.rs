use factory_core::testing;

pub fn main() {
    testing::with_user("alice", |alice| {
        testing::with_user("bob", |bob| {
            assert_eq!([alice, alice].len(), 2);
            bob.depth()
        })
    });
}

use factory_core::testing;

pub fn main() {
    let mut kept = Vec::new();
    testing::with_user("alice", |scope| kept.push(scope.run_id().to_owned()));
    drop(kept);
}

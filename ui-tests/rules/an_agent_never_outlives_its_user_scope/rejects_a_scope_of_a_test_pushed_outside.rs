// Twin: accepts_a_run_id_of_a_test_pushed_outside.rs
// Escapes: scope → collection
use factory_core::testing;

pub fn main() {
    let mut kept = Vec::new();
    testing::with_user("alice", |scope| kept.push(scope));
    drop(kept);
}

// Twin: accepts_a_look_up_in_the_users_scope.rs
// Leaks: 16
use factory_core::Identity;
use ui_tests::Platform;

pub fn main() {
    let platform = Platform::default();
    let alice = Identity::verified("alice", "login.example.com").unwrap();
    let count = platform.drafts.of(alice.clone()).with(|drafts| drafts.len());
    drop((alice, count));
}

// Twin: accepts_a_verified_identity.rs
// Leaks: 11
use factory_core::Identity;

pub fn main() {
    let identity = Identity { ..Identity::verified("alice", "login.example.com").unwrap() };
    assert_eq!(identity.user_id(), "alice");
}

// Twin: accepts_a_verified_identity.rs
// Leaks: 31
use factory_core::Identity;

pub fn main() {
    let identity: Identity = "alice".parse().unwrap();
    assert_eq!(identity.user_id(), "alice");
}

// Twin: accepts_a_verified_identity.rs
// Leaks: 11
use factory_core::Identity;

pub fn main() {
    let identity = Identity { user_id: "alice".into(), issuer: "login.example.com".into() };
    assert_eq!(identity.user_id(), "alice");
}

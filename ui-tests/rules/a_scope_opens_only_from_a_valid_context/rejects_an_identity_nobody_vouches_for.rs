// Twin: accepts_a_verified_identity.rs
use factory_core::Identity;

pub fn main() {
    let identity: Identity = Identity::verified("alice").unwrap();
    assert_eq!(identity.user_id(), "alice");
}

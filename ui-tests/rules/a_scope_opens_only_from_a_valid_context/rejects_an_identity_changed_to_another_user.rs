// Twin: accepts_an_identity_of_another_user.rs
use factory_core::Identity;

pub fn main() {
    let mut identity = Identity::verified("alice", "login.example.com").unwrap();
    let _parts = &mut identity.parts;
    assert_eq!(identity.user_id(), "bob");
}

// Twin: accepts_a_user_compared_with_a_user.rs
// Leaks: 12
use factory_core::{Identity, ServiceIdentity};

pub fn main() {
    let service = ServiceIdentity::new("nightly-report").unwrap();
    let alice = Identity::verified("alice", "login.example.com").unwrap();
    assert!(alice != service);
    assert_ne!(service.name(), alice.user_id());
}

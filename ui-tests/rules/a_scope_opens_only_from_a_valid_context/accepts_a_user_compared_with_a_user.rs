use factory_core::{Identity, ServiceIdentity};

pub fn main() {
    let service = ServiceIdentity::new("nightly-report").unwrap();
    let alice = Identity::verified("alice", "login.example.com").unwrap();
    assert!(alice == alice.clone());
    assert_ne!(service.name(), alice.user_id());
}

// Twin: accepts_an_identity_printed_without_its_user.rs
// Leaks: 32
use factory_core::Identity;

pub fn main() {
    let identity = Identity::verified("alice", "login.example.com").unwrap();
    let printed = format!("serving {identity}");
    assert!(!printed.contains("alice"));
}

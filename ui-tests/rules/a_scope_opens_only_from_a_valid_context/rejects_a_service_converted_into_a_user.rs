// Twin: accepts_a_user_of_the_same_name_as_a_service.rs
// Leaks: 12
use factory_core::{Identity, ServiceIdentity};

pub fn main() {
    let service = ServiceIdentity::new("nightly-report").unwrap();
    let identity: Identity = service.into();
    assert_eq!(identity.user_id(), "nightly-report");
}

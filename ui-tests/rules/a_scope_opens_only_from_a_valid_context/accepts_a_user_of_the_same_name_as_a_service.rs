use factory_core::{Identity, ServiceIdentity};

pub fn main() {
    let service = ServiceIdentity::new("nightly-report").unwrap();
    let identity: Identity = Identity::verified(service.name(), "login.example.com").unwrap();
    assert_eq!(identity.user_id(), "nightly-report");
}

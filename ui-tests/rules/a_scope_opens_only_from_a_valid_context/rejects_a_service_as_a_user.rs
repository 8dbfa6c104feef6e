// Twin: accepts_a_service_as_a_service.rs
// Leaks: 12
use factory_core::{ServiceIdentity, UserExecutionContext};

pub fn main() {
    let service = ServiceIdentity::new("nightly-report").unwrap();
    let context = UserExecutionContext::new(service, "thread-19", "run-204").unwrap();
    assert_eq!(context.user_id(), "nightly-report");
}

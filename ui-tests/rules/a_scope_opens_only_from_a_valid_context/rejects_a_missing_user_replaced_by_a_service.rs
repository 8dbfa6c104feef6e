// Twin: accepts_a_missing_user_served_as_a_service.rs
// Leaks: 12
use factory_core::{Identity, ServiceIdentity, UserExecutionContext};

pub fn serve(auth: Option<Identity>, service: ServiceIdentity) -> Option<UserExecutionContext> {
    UserExecutionContext::new(auth.unwrap_or(service), "thread-19", "run-204").ok()
}

pub fn main() {}

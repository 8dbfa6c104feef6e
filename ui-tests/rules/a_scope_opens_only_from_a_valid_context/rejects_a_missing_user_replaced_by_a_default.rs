// Twin: accepts_a_missing_user_refused.rs
// Leaks: 10, 11
use factory_core::{Identity, UserExecutionContext};

pub fn serve(auth: Option<Identity>) -> Option<UserExecutionContext> {
    let identity = auth.unwrap_or_default();
    UserExecutionContext::new(identity, "thread-19", "run-204").ok()
}

pub fn main() {}

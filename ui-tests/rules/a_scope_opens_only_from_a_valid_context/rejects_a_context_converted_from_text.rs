// Twin: accepts_a_context_of_a_verified_identity.rs
// Leaks: 31
use factory_core::UserExecutionContext;

pub fn main() {
    let context: UserExecutionContext = "alice thread-19 run-204".into();
    assert_eq!(context.user_id(), "alice");
}

// Twin: accepts_a_context_of_a_verified_identity.rs
// Leaks: 11
use factory_core::UserExecutionContext;

pub fn main() {
    let context: UserExecutionContext = Default::default();
    assert_eq!(context.user_id(), "alice");
}

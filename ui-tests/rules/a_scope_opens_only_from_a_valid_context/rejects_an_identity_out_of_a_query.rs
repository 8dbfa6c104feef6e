// Twin: accepts_an_identity_out_of_a_verified_token.rs
// Leaks: 13
use factory_core::{Identity, UserExecutionContext};
use std::collections::HashMap;

pub fn serve(query: &HashMap<String, String>, token: Identity) -> Option<UserExecutionContext> {
    let (claimed, run) = (query.get("user")?, query.get("run")?);
    assert_ne!(claimed, token.user_id());
    UserExecutionContext::new(claimed, "thread-19", run).ok()
}

pub fn main() {}

use factory_core::{Identity, UserExecutionContext};
use std::collections::HashMap;

pub fn serve(query: &HashMap<String, String>, token: Identity) -> Option<UserExecutionContext> {
    let (claimed, run) = (query.get("user")?, query.get("run")?);
    assert_ne!(claimed, token.user_id());
    UserExecutionContext::new(token, "thread-19", run).ok()
}

pub fn main() {}

// Twin: accepts_an_identity_out_of_a_verified_session.rs
// Leaks: 13
use axum::http::HeaderMap;
use factory_core::{Identity, UserExecutionContext};

pub struct Session {
    identity: Identity,
}

pub fn serve(headers: &HeaderMap, session: Session) -> Option<UserExecutionContext> {
    let run = headers.get("x-run-id")?.to_str().ok()?;
    let claimed = headers.get("x-user-id")?.to_str().ok()?;
    assert_ne!(session.identity.user_id(), claimed);
    UserExecutionContext::new(claimed, "thread-19", run).ok()
}

pub fn main() {}

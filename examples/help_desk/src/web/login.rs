//! Sessions, and the middleware that turns a session into a verified identity.

use crate::platform::HelpDesk;
use axum::{
    extract::{Request, State},
    http::{StatusCode, header::AUTHORIZATION},
    middleware::Next,
    response::{Response, Result},
};
use factory_core::{Identity, InvalidContext, Shareable, UserExecutionContext};
use std::{collections::BTreeMap, sync::Arc};

/// The users that are logged in, by the value of their `Authorization` header.
#[derive(Shareable)]
pub struct Sessions(BTreeMap<String, String>);

impl Sessions {
    /// Opens a session for each user.
    #[must_use]
    pub fn new(users: impl IntoIterator<Item = String>) -> Self {
        Self(users.into_iter().map(|user| (Self::token(&user), user)).collect())
    }

    /// Returns the token of a user. A real server would generate a random one at login.
    #[must_use]
    pub fn token(user: &str) -> String {
        format!("Bearer 7f3a-{user}")
    }
}

/// Inserts the identity of the session into the request. The rest of the request is not trusted.
pub(super) async fn authenticate(
    State(desk): State<Arc<HelpDesk>>,
    mut request: Request,
    next: Next,
) -> Result<Response> {
    let token = request.headers().get(AUTHORIZATION).and_then(|token| token.to_str().ok());
    let user = token.and_then(|token| desk.sessions.0.get(token)).ok_or((StatusCode::UNAUTHORIZED, "log in first"))?;
    request.extensions_mut().insert(Identity::verified(user, "login.example.com")?);
    Ok(next.run(request).await)
}

/// Creates the context in which a handler opens a scope for this user.
pub(super) fn context(identity: Identity, thread: &str) -> Result<UserExecutionContext, InvalidContext> {
    UserExecutionContext::new(identity, thread, "web")
}

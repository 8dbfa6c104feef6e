//! Sessions, and the extractor that turns a session into a verified identity.

use super::refusal::Refusal;
use crate::platform::HelpDesk;
use axum::{
    extract::FromRequestParts,
    http::{StatusCode, header::AUTHORIZATION, request::Parts},
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

/// A user who is logged in. The identity comes from the session; the rest of the request is not trusted.
#[derive(Debug)]
pub struct User(pub Identity);

/// Creates the context in which a handler opens a scope for this user.
pub(super) fn context(identity: Identity, thread: &str) -> Result<UserExecutionContext, InvalidContext> {
    UserExecutionContext::new(identity, thread, "web")
}

impl FromRequestParts<Arc<HelpDesk>> for User {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<HelpDesk>) -> Result<Self, Refusal> {
        let token = parts.headers.get(AUTHORIZATION).and_then(|token| token.to_str().ok());
        let user = token.and_then(|token| desk.sessions.0.get(token));
        let user = user.ok_or(Refusal(StatusCode::UNAUTHORIZED, "log in first".to_owned()))?;
        Ok(Self(Identity::verified(user, "login.example.com")?))
    }
}

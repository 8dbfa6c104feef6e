use super::{desk::HelpDesk, refusal::Refusal};
use axum::{
    extract::FromRequestParts,
    http::{StatusCode, header::AUTHORIZATION, request::Parts},
};
use factory_core::{Identity, InvalidContext, Shareable, UserExecutionContext};
use std::{collections::BTreeMap, sync::Arc};

/// Which user a token was given to.
#[derive(Shareable)]
pub(crate) struct Sessions(BTreeMap<String, String>);

impl Sessions {
    pub(crate) fn of(users: impl IntoIterator<Item = String>) -> Self {
        Self(users.into_iter().map(|user| (Self::token(&user), user)).collect())
    }

    /// A server would draw it by lot.
    pub(crate) fn token(user: &str) -> String {
        format!("Bearer 7f3a-{user}")
    }
}

/// Somebody who has logged in: what the request says of itself counts for nothing.
pub(crate) struct Visitor(Identity);

impl Visitor {
    pub(crate) fn context(self, thread: &str) -> Result<UserExecutionContext, InvalidContext> {
        UserExecutionContext::new(self.0, thread, "web")
    }
}

impl FromRequestParts<Arc<HelpDesk>> for Visitor {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<HelpDesk>) -> Result<Self, Refusal> {
        let token = parts.headers.get(AUTHORIZATION).and_then(|token| token.to_str().ok());
        let user = token.and_then(|token| desk.sessions.0.get(token));
        let user = user.ok_or(Refusal(StatusCode::UNAUTHORIZED, "log in first".to_owned()))?;
        Ok(Self(Identity::verified(user, "login.example.com")?))
    }
}

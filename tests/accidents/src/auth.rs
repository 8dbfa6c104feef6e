//! The authenticator: the extractor that turns a token into a verified identity.

use crate::{platform::AppState, refusal::AppError};
use axum::{
    extract::FromRequestParts,
    http::{StatusCode, header::AUTHORIZATION, request::Parts},
};
use factory_core::{Identity, Shareable};
use std::collections::BTreeMap;

/// The claims of a token about its user.
#[derive(Clone, Shareable)]
pub struct Claims {
    /// The user's id.
    pub subject: String,
    /// The company of the user.
    pub tenant: String,
    /// True for a user who pays.
    pub is_paying: bool,
}

/// The tokens that the login has given out.
#[derive(Default, Shareable)]
pub struct Tokens(pub BTreeMap<String, Claims>);

/// A user whose token was checked.
pub struct User {
    /// The verified identity.
    pub identity: Identity,
    /// The claims of the token.
    pub claims: Claims,
}

impl FromRequestParts<AppState> for User {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, AppError> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|header| header.to_str().ok());
        let token = header.and_then(|header| header.strip_prefix("Bearer "));
        let claims = token.and_then(|token| state.platform.tokens.0.get(token)).cloned();
        let claims = claims.ok_or(AppError::Status(StatusCode::UNAUTHORIZED))?;
        let identity = Identity::verified(&claims.subject, "login.example.com")?.with_tenant(&claims.tenant)?;
        Ok(Self { identity, claims })
    }
}

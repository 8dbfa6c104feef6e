//! The extractor and the error of the README's server.

use axum::{
    extract::FromRequestParts,
    http::{StatusCode, header::AUTHORIZATION, request::Parts},
    response::{IntoResponse, Response},
};
use factory_core::{Identity, InvalidContext, ScopeError};

pub(crate) struct User(pub(crate) Identity);

impl<S: Sync> FromRequestParts<S> for User {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, AppError> {
        let token = parts.headers.get(AUTHORIZATION).and_then(|token| token.to_str().ok());
        let user = token.and_then(|token| token.strip_prefix("Bearer 7f3a-"));
        let user = user.ok_or(AppError(StatusCode::UNAUTHORIZED))?;
        Ok(Self(Identity::verified(user, "login.example.com")?))
    }
}

pub(crate) struct AppError(StatusCode);

impl From<InvalidContext> for AppError {
    fn from(_: InvalidContext) -> Self {
        Self(StatusCode::BAD_REQUEST)
    }
}

impl From<ScopeError> for AppError {
    fn from(_: ScopeError) -> Self {
        Self(StatusCode::SERVICE_UNAVAILABLE)
    }
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        self.0.into_response()
    }
}

//! The errors of the server and their status.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use factory_core::{InvalidContext, Refusal, ScopeError};

/// An error of a handler.
#[derive(Debug)]
pub enum AppError {
    /// A guard has refused the scope.
    Refused(ScopeError),
    /// Anything else.
    Status(StatusCode),
}

impl From<ScopeError> for AppError {
    fn from(refused: ScopeError) -> Self {
        Self::Refused(refused)
    }
}

impl From<InvalidContext> for AppError {
    fn from(_: InvalidContext) -> Self {
        Self::Status(StatusCode::BAD_REQUEST)
    }
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let status = match self {
            Self::Refused(refused) => match refused.kind() {
                Refusal::Busy => StatusCode::TOO_MANY_REQUESTS,
                Refusal::Denied => StatusCode::FORBIDDEN,
                Refusal::Invalid => StatusCode::BAD_REQUEST,
            },
            Self::Status(status) => status,
        };
        status.into_response()
    }
}

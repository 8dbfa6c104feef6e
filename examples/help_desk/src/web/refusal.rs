//! The error responses.

use crate::components::{budget::OutOfBudget, database::OrderError};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use factory_core::{InvalidContext, ScopeError};

/// An error response: its status and its text.
#[derive(Debug)]
pub struct Refusal(pub StatusCode, pub String);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.0, self.1).into_response()
    }
}

impl From<ScopeError> for Refusal {
    fn from(error: ScopeError) -> Self {
        let status = match error.kind() {
            factory_core::Refusal::Busy => StatusCode::TOO_MANY_REQUESTS,
            factory_core::Refusal::Denied => StatusCode::FORBIDDEN,
            factory_core::Refusal::Invalid => StatusCode::BAD_REQUEST,
        };
        Self(status, error.reason().to_string())
    }
}

impl From<InvalidContext> for Refusal {
    fn from(error: InvalidContext) -> Self {
        Self(StatusCode::BAD_REQUEST, error.to_string())
    }
}

impl From<OrderError> for Refusal {
    fn from(error: OrderError) -> Self {
        match error {
            OrderError::NotFound => Self(StatusCode::NOT_FOUND, "no such order".to_owned()),
            OrderError::AlreadyRefunded => Self(StatusCode::CONFLICT, "refunded before".to_owned()),
        }
    }
}

impl From<OutOfBudget> for Refusal {
    fn from(_: OutOfBudget) -> Self {
        Self(StatusCode::TOO_MANY_REQUESTS, "too many questions".to_owned())
    }
}

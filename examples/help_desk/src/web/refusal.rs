//! The error responses.

use crate::{
    components::{budget::OutOfBudget, database::OrderError},
    limits::TooManyAtOnce,
};
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
        match error.reason().downcast_ref() {
            Some(TooManyAtOnce { most }) => Self(StatusCode::TOO_MANY_REQUESTS, format!("no more than {most} at once")),
            None => Self(StatusCode::SERVICE_UNAVAILABLE, error.guard().to_owned()),
        }
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

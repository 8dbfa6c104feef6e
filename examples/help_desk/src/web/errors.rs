//! The responses to the errors of agents. Those to refused scopes are `factory-core`'s.

use crate::components::{budget::OutOfBudget, database::OrderError};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

impl IntoResponse for OrderError {
    fn into_response(self) -> Response {
        match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "no such order"),
            Self::NotAllowed => (StatusCode::FORBIDDEN, "your role does not allow refunds"),
            Self::AlreadyRefunded => (StatusCode::CONFLICT, "refunded before"),
        }
        .into_response()
    }
}

impl IntoResponse for OutOfBudget {
    fn into_response(self) -> Response {
        (StatusCode::TOO_MANY_REQUESTS, "too many questions").into_response()
    }
}

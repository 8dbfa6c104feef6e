//! The responses of a web server to refused scopes and contexts.

use super::scope_error::{Refusal, ScopeError};
use crate::context::invalid_context::InvalidContext;
use axum_core::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header::RETRY_AFTER};

/// Responds with 429 to `Busy`, with 403 to `Denied` and with 400 to `Invalid`.
///
/// The body is empty, because the reason is for the server's log. If the guard knows when the client may try again, the
/// header `Retry-After` has the seconds, rounded up.
impl IntoResponse for ScopeError {
    fn into_response(self) -> Response {
        let mut response = match self.kind() {
            Refusal::Busy => StatusCode::TOO_MANY_REQUESTS,
            Refusal::Denied => StatusCode::FORBIDDEN,
            Refusal::Invalid => StatusCode::BAD_REQUEST,
        }
        .into_response();
        if let Some(after) = self.retry_after() {
            let seconds = after.as_secs().saturating_add(u64::from(after.subsec_nanos() > 0));
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

/// Responds with 400 and an empty body, as to a refusal of the kind `Invalid`.
impl IntoResponse for InvalidContext {
    fn into_response(self) -> Response {
        StatusCode::BAD_REQUEST.into_response()
    }
}

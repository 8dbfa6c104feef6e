//! The rejection of a request without a verified identity.

use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use std::{error::Error, fmt};

/// The error when a request has no verified identity: 401 with an empty body.
///
/// `Display` is for the server's log and names what to check. The response has no `WWW-Authenticate` header, because only the
/// application knows its scheme; a middleware that answers by itself to a wrong token can add it.
///
/// ```
/// use axum::{http::StatusCode, response::IntoResponse};
/// use factory_runtime::Unauthenticated;
///
/// let error = Unauthenticated;
/// assert_eq!(
///     error.to_string(),
///     "the request has no verified identity; insert an `Identity` into its extensions in a middleware around this route",
/// );
/// assert_eq!(error.into_response().status(), StatusCode::UNAUTHORIZED);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unauthenticated;

impl fmt::Display for Unauthenticated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "the request has no verified identity; insert an `Identity` into its extensions in a middleware around this route",
        )
    }
}

impl Error for Unauthenticated {}

impl IntoResponse for Unauthenticated {
    fn into_response(self) -> Response {
        StatusCode::UNAUTHORIZED.into_response()
    }
}

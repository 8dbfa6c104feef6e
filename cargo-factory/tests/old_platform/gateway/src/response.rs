//! Responses.

use crate::error::GatewayError;

/// A response with a status and a text.
#[derive(Debug, PartialEq, Eq)]
pub struct Response {
    /// The status, such as 200.
    pub status: u16,
    /// The text of the body.
    pub body: String,
}

impl Response {
    /// Returns a response with status 200.
    #[must_use]
    pub fn ok(body: impl Into<String>) -> Self {
        Self { status: 200, body: body.into() }
    }

    /// Returns a response with status 404.
    #[must_use]
    pub fn not_found(body: impl Into<String>) -> Self {
        Self { status: 404, body: body.into() }
    }
}

impl From<GatewayError> for Response {
    fn from(error: GatewayError) -> Self {
        Self { status: 400, body: error.to_string() }
    }
}

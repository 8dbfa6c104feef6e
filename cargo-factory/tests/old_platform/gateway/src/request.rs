//! Requests, as the HTTP server hands them over.

use factory_core::UserExecutionContext;
use platform::{
    auth::{self, token::Token},
    open::OpenError,
};

/// A request whose token was checked.
#[derive(Debug)]
pub struct Request {
    /// The path, such as `/chat/billing`.
    pub path: String,
    /// The token of the `Authorization` header.
    pub token: Token,
    /// The text of the body.
    pub body: String,
}

impl Request {
    /// Returns the part of the path behind the last `/`.
    #[must_use]
    pub fn last_segment(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// Returns the context of the request, with the path as the conversation.
    ///
    /// # Errors
    ///
    /// Returns [`OpenError`] if the token or the path is no id.
    pub fn context(&self) -> Result<UserExecutionContext, OpenError> {
        Ok(auth::context(&self.token, &self.path)?)
    }
}

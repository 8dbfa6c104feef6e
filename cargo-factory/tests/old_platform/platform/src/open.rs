//! The way into a scope that all servers share.

use crate::{AgentInstanceFactory, Platform, auth, auth::token::Token};
use std::fmt;

/// The error when a request gets no scope.
#[derive(Debug, PartialEq, Eq)]
pub enum OpenError {
    /// The token or the thread was no id.
    Invalid(String),
    /// The platform refused.
    Refused(String),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(why) | Self::Refused(why) => f.write_str(why),
        }
    }
}

impl From<factory_core::InvalidContext> for OpenError {
    fn from(error: factory_core::InvalidContext) -> Self {
        Self::Invalid(error.to_string())
    }
}

impl From<factory_core::ScopeError> for OpenError {
    fn from(error: factory_core::ScopeError) -> Self {
        Self::Refused(error.to_string())
    }
}

/// Opens a scope for the owner of a token and does the work in it.
///
/// # Errors
///
/// Returns [`OpenError`] if the token is invalid or the platform refuses.
pub async fn serve<R>(
    platform: &Platform,
    token: &Token,
    work: impl AsyncFnOnce(AgentInstanceFactory<'_>) -> R,
) -> Result<R, OpenError> {
    Ok(platform.for_user(auth::context(token, "main")?, work).await?)
}

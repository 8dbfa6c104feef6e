//! The authentication of a request. Only this module makes identities.

pub mod token;

use factory_core::{Identity, InvalidContext, UserExecutionContext};
use token::Token;

/// The issuer of all tokens.
const ISSUER: &str = "login.example.com";

/// Returns the identity that a token proves.
///
/// # Errors
///
/// Returns [`InvalidContext`] if the token names nobody.
pub fn authenticate(token: &Token) -> Result<Identity, InvalidContext> {
    Identity::verified(token.subject(), ISSUER)
}

/// Returns the context of a request in a conversation.
///
/// # Errors
///
/// Returns [`InvalidContext`] if the token names nobody or the thread is no id.
pub fn context(token: &Token, thread: &str) -> Result<UserExecutionContext, InvalidContext> {
    UserExecutionContext::new(authenticate(token)?, thread, "run-1")
}

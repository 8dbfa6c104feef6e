//! The claims of a login.

use serde::{Deserialize, Serialize};

/// The claims of a token whose signature, issuer, audience and expiry were checked.
///
/// The user's identity is made of `sub`, `iss` and `tenant`. Agents borrow the claims for everything else.
#[derive(Clone, Serialize, Deserialize)]
pub struct Claims {
    /// The user's id. It is unique within the tenant.
    pub sub: String,
    /// The tenant: the company that the user belongs to.
    pub tenant: String,
    /// The user's role.
    pub role: Role,
    /// The issuer of the token.
    pub iss: String,
    /// The server that the token is for.
    pub aud: String,
    /// The end of the login, in seconds since 1970.
    pub exp: u64,
}

/// The role of a user, which says what they may do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Asks questions, and is refunded.
    Buyer,
    /// Asks questions.
    Guest,
}

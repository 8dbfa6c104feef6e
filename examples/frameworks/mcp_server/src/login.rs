//! The logins, and the middleware that turns a token into a verified identity.

use crate::platform::Platform;
use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header::AUTHORIZATION},
    middleware::Next,
    response::Response,
};
use factory_core::{Identity, Shareable};
use std::{collections::BTreeMap, sync::Arc};

/// The users that are logged in, by the value of their `Authorization` header.
#[derive(Shareable)]
pub struct Logins(BTreeMap<String, Login>);

#[derive(Shareable)]
struct Login {
    user: String,
    tenant: String,
}

impl Logins {
    /// Logs in users, each given as name and tenant.
    #[must_use]
    pub fn new(users: &[(&str, &str)]) -> Self {
        let login = |&(user, tenant): &(&str, &str)| {
            let login = Login { user: user.to_owned(), tenant: tenant.to_owned() };
            (format!("Bearer {}", Self::token(user, tenant)), login)
        };
        Self(users.iter().map(login).collect())
    }

    /// Returns the token of a user. A real server would generate a random one at login.
    ///
    /// The length shows where the tenant ends, so that no two users have one token.
    #[must_use]
    pub fn token(user: &str, tenant: &str) -> String {
        format!("7f3a-{}-{tenant}-{user}", tenant.len())
    }

    /// Returns the user who is logged in with this value of the header.
    fn identity(&self, authorization: &HeaderValue) -> Option<Identity> {
        let login = self.0.get(authorization.to_str().ok()?)?;
        Identity::verified(&login.user, "login.example.com").ok()?.with_tenant(&login.tenant).ok()
    }
}

/// Inserts the [`Identity`] of the user who sent the request into its extensions.
///
/// # Errors
///
/// Responds with 401 to a request without a valid token.
pub async fn authenticate(
    State(platform): State<Arc<Platform>>,
    mut request: Request,
    next: Next,
) -> Result<Response, StatusCode> {
    let authorization = request.headers().get(AUTHORIZATION);
    let user = authorization.and_then(|value| platform.logins.identity(value)).ok_or(StatusCode::UNAUTHORIZED)?;
    request.extensions_mut().insert(user);
    Ok(next.run(request).await)
}

//! Logins: signed tokens, and the middleware that turns a token into a verified identity.

use super::server::Server;
use crate::components::claims::{Claims, Role};
use axum::{
    extract::{Request, State},
    http::{
        HeaderMap, StatusCode,
        header::{AUTHORIZATION, SEC_WEBSOCKET_PROTOCOL, WWW_AUTHENTICATE},
    },
    middleware::Next,
    response::{Response, Result},
};
use factory_core::Identity;
use jsonwebtoken::{
    Algorithm::HS256, DecodingKey, EncodingKey, Header, Validation, decode, encode, get_current_timestamp,
};

const ISSUER: &str = "https://login.example.com";
const AUDIENCE: &str = "help-desk";
const HOUR: u64 = 60 * 60;

/// The key that signs and checks tokens (JWT), and what a token must claim.
pub struct Logins {
    signing: EncodingKey,
    checking: DecodingKey,
    rules: Validation,
}

impl Logins {
    /// Creates logins with a secret key of 32 random bytes or more.
    ///
    /// # Errors
    ///
    /// Returns an error if the key is empty.
    pub fn new(secret: &[u8]) -> Result<Self, jsonwebtoken::errors::Error> {
        // Only this algorithm: a token does not choose how it is checked.
        let mut rules = Validation::new(HS256);
        rules.set_issuer(&[ISSUER]);
        rules.set_audience(&[AUDIENCE]);
        rules.set_required_spec_claims(&["sub", "iss", "aud", "exp"]);
        // An expired login opens no stream, because open streams end at the same second.
        rules.leeway = 0;
        Ok(Self { signing: EncodingKey::from_secret(secret)?, checking: DecodingKey::from_secret(secret)?, rules })
    }

    /// Returns the claims of a login that lasts an hour.
    #[must_use]
    pub fn claims(user: &str, tenant: &str, role: Role) -> Claims {
        let [sub, tenant, iss, aud] = [user, tenant, ISSUER, AUDIENCE].map(str::to_owned);
        Claims { sub, tenant, role, iss, aud, exp: get_current_timestamp() + HOUR }
    }

    /// Signs a token. A real server leaves this to its identity provider, and has only the key that checks.
    ///
    /// # Errors
    ///
    /// Returns an error if the claims cannot be signed.
    pub fn token(&self, claims: &Claims) -> Result<String, jsonwebtoken::errors::Error> {
        encode(&Header::new(HS256), claims, &self.signing)
    }

    fn check(&self, token: &str) -> Option<Claims> {
        decode(token, &self.checking, &self.rules).ok().map(|token| token.claims)
    }
}

/// Inserts the identity and the claims of the token into the request. The rest of the request is not trusted.
pub(super) async fn authenticate(State(server): State<Server>, mut request: Request, next: Next) -> Result<Response> {
    let claims = token(request.headers()).and_then(|token| server.logins.check(token));
    let claims = claims.ok_or((StatusCode::UNAUTHORIZED, [(WWW_AUTHENTICATE, "Bearer")], "log in first"))?;
    // One id in two tenants is two users.
    let identity = Identity::verified(&claims.sub, &claims.iss)?.with_tenant(&claims.tenant)?;
    request.extensions_mut().insert(identity);
    request.extensions_mut().insert(claims);
    Ok(next.run(request).await)
}

/// Returns the token of a request. The page sends that of a WebSocket as a protocol, because a browser can set no other
/// header there, and a token in the URL would be logged.
fn token(headers: &HeaderMap) -> Option<&str> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let protocols = || text(SEC_WEBSOCKET_PROTOCOL)?.split(", ").find_map(|name| name.strip_prefix("bearer."));
    text(AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer ")).or_else(protocols)
}

//! The middleware that binds each MCP session to the user who opened it.
//!
//! rmcp finds a session by its id only. Without this middleware, a user who learns the id of another user's session reads
//! its event stream, calls tools in it and closes it.

use crate::{agents::Sessions, platform::Platform};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode},
    middleware::Next,
    response::{Response, Result},
};
use factory_core::{Identity, UserExecutionContext};
use factory_runtime::User;
use rmcp::transport::streamable_http_server::{SessionManager, session::local::LocalSessionManager};
use std::sync::Arc;

/// The header with the id of an MCP session.
pub const SESSION_HEADER: &str = "mcp-session-id";

/// The state of the middleware: the platform, which knows who opened a session, and the manager, which has the sessions.
#[derive(Clone)]
pub struct Binding {
    /// The platform, whose `open_sessions` has the ids of each user's sessions.
    pub platform: Arc<Platform>,
    /// The sessions of all users.
    pub manager: Arc<LocalSessionManager>,
}

/// Responds with 404 to a request with the id of a session that this user has not opened.
///
/// It also remembers who opened a session, and forgets a session that its user deletes. The ids are kept in a
/// [`PerUser`](factory_core::PerUser), whose key has the user's id, issuer and tenant.
///
/// # Errors
///
/// Responds with 401 to a request without an identity, with 404 as described, and with the response of the
/// [`ScopeError`](factory_core::ScopeError) if the user's scope is refused.
pub async fn bind_sessions(
    State(binding): State<Binding>,
    User(user): User,
    request: Request,
    next: Next,
) -> Result<Response> {
    match session_id(request.headers())? {
        None => binding.open(user, next.run(request).await).await,
        Some(id) => binding.resume(user, &id, request, next).await,
    }
}

/// Returns the id of the session. rmcp takes an id that is not text for a missing one, so it must not get through.
fn session_id(headers: &HeaderMap) -> Result<Option<String>, StatusCode> {
    let id = headers.get(SESSION_HEADER).map(|id| id.to_str().map(str::to_owned));
    id.transpose().map_err(|_| StatusCode::NOT_FOUND)
}

impl Binding {
    /// Remembers the session that the response has opened, if any.
    async fn open(&self, user: Identity, response: Response) -> Result<Response> {
        if let Some(id) = session_id(response.headers())? {
            let oldest = self.with_sessions(user, |sessions| sessions.add(id)).await?;
            if let Some(id) = oldest {
                self.manager.close_session(&id.into()).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
            }
        }
        Ok(response)
    }

    /// Passes a request on if the user has opened the session. Forgets the session if the request has closed it.
    async fn resume(&self, user: Identity, id: &str, request: Request, next: Next) -> Result<Response> {
        if !self.with_sessions(user.clone(), |sessions| sessions.contains(id)).await? {
            return Err(StatusCode::NOT_FOUND.into());
        }
        let closes = request.method() == Method::DELETE;
        let response = next.run(request).await;
        if closes && response.status().is_success() {
            self.with_sessions(user, |sessions| sessions.remove(id)).await?;
        }
        Ok(response)
    }

    async fn with_sessions<R>(&self, user: Identity, work: impl FnOnce(Sessions<'_>) -> R) -> Result<R> {
        let context = UserExecutionContext::new(user, "mcp", "sessions").map_err(|_| StatusCode::BAD_REQUEST)?;
        Ok(self.platform.for_user(context, async |factory| work(factory.sessions())).await?)
    }
}

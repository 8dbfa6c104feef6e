//! The middleware that binds each MCP session to the user who opened it.
//!
//! rmcp finds a session by its id only. Without this middleware, a user who learns the id of another user's session reads
//! its event stream, calls tools in it and closes it.

use crate::{agents::Sessions, platform::Platform};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode},
    middleware::Next,
    response::{Response, Result},
};
use factory_core::{Identity, UserExecutionContext};
use factory_runtime::{User, spawn_for_user};
use rmcp::transport::streamable_http_server::{
    SessionManager,
    session::local::{LocalSessionManager, LocalSessionManagerError},
};
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

/// Responds with 404 to a request with the id of a session that this user has not opened, or that has ended.
///
/// It also remembers who opened a session. The ids are kept in a [`PerUser`](factory_core::PerUser), whose key has the
/// user's id, issuer and tenant.
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
        None => binding.open(user, request, next).await,
        Some(id) => binding.resume(user, id, request, next).await,
    }
}

/// Returns the id of the session. rmcp takes an id that is not text for a missing one, so it must not get through.
fn session_id(headers: &HeaderMap) -> Result<Option<String>, StatusCode> {
    let id = headers.get(SESSION_HEADER).map(|id| id.to_str().map(str::to_owned));
    id.transpose().map_err(|_| StatusCode::NOT_FOUND)
}

impl Binding {
    /// Passes a request on and remembers the session that it opens, if any.
    ///
    /// The task goes on if the client disconnects, because rmcp would keep a session that nobody remembers. For the same
    /// reason the scope is opened first: a user whose scope is refused opens no session.
    async fn open(self, user: Identity, request: Request, next: Next) -> Result<Response> {
        let manager = self.manager;
        let opening = spawn_for_user(&self.platform, context(user)?, (), async move |factory| {
            let response = next.run(request).await;
            if let Some(id) = session_id(response.headers())? {
                remember(&factory.sessions(), &manager, id).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
            }
            Ok(response)
        });
        opening.await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)??
    }

    /// Passes a request on if the user has opened the session and the session has not ended.
    async fn resume(self, user: Identity, id: String, request: Request, next: Next) -> Result<Response> {
        let is_theirs =
            self.platform.for_user(context(user)?, async |factory| factory.sessions().contains(&id)).await?;
        let is_open = self.manager.has_session(&id.into()).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
        if !is_theirs || !is_open {
            return Err(StatusCode::NOT_FOUND.into());
        }
        Ok(next.run(request).await)
    }
}

fn context(user: Identity) -> Result<UserExecutionContext, StatusCode> {
    UserExecutionContext::new(user, "mcp", "sessions").map_err(|_| StatusCode::BAD_REQUEST)
}

/// Adds a session to those of the user, and closes the oldest if there are too many. Sessions that have ended do not count.
async fn remember(
    sessions: &Sessions<'_>,
    manager: &LocalSessionManager,
    id: String,
) -> Result<(), LocalSessionManagerError> {
    for other in sessions.ids() {
        if !manager.has_session(&other.as_str().into()).await? {
            sessions.remove(&other);
        }
    }
    match sessions.add(id) {
        Some(oldest) => manager.close_session(&oldest.into()).await,
        None => Ok(()),
    }
}

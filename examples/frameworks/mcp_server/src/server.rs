//! The HTTP server in front of the platform.

use crate::{
    binding::{Binding, bind_sessions},
    login::authenticate,
    platform::Platform,
    tools::NoteTools,
};
use axum::{Router, middleware::from_fn_with_state};
use rmcp::transport::streamable_http_server::{
    StreamableHttpServerConfig, StreamableHttpService, session::local::LocalSessionManager,
};
use std::sync::Arc;

/// The path of the MCP server.
pub const PATH: &str = "/mcp";

/// Creates the router of the server: login, then the binding of sessions, then rmcp.
pub fn router(platform: &Arc<Platform>, manager: Arc<LocalSessionManager>) -> Router {
    let binding = Binding { platform: Arc::clone(platform), manager: Arc::clone(&manager) };
    let service = service(platform, manager);
    let bound = Router::new().route_service(PATH, service).layer(from_fn_with_state(binding, bind_sessions));
    bound.layer(from_fn_with_state(Arc::clone(platform), authenticate))
}

/// Creates the service of rmcp, which binds no session to a user.
///
/// It has no event store, because rmcp resumes a stream from an event store by the event's id and ignores the session.
pub fn service(
    platform: &Arc<Platform>,
    manager: Arc<LocalSessionManager>,
) -> StreamableHttpService<NoteTools, LocalSessionManager> {
    let platform = Arc::clone(platform);
    StreamableHttpService::new(
        move || Ok(NoteTools::new(Arc::clone(&platform))),
        manager,
        StreamableHttpServerConfig::default(),
    )
}

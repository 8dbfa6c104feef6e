//! The tools of the MCP server. Each call opens a scope for the user who sent the request.

use crate::platform::Platform;
use axum::http::request::Parts;
use factory_core::{Identity, UserExecutionContext};
use rmcp::{
    ErrorData, Peer, RoleServer, ServerHandler,
    handler::server::{common::Extension, wrapper::Parameters},
    model::{CustomNotification, ServerCapabilities, ServerConfig},
    schemars,
    serde_json::json,
    tool, tool_handler, tool_router,
};
use serde::Deserialize;
use std::{fmt::Display, sync::Arc};

/// A note to save.
#[derive(Deserialize, schemars::JsonSchema)]
pub struct NewNote {
    /// The text of the note.
    pub text: String,
}

/// The tools of one MCP session. They hold the platform only: the user comes with each request.
#[derive(Clone)]
pub struct NoteTools(Arc<Platform>);

impl NoteTools {
    /// Creates the tools for one session.
    #[must_use]
    pub fn new(platform: Arc<Platform>) -> Self {
        Self(platform)
    }
}

#[tool_router]
impl NoteTools {
    #[tool(description = "Saves a note and announces it on the event stream of the session")]
    async fn add_note(
        &self,
        Parameters(note): Parameters<NewNote>,
        Extension(request): Extension<Parts>,
        session: Peer<RoleServer>,
    ) -> Result<String, ErrorData> {
        let event = CustomNotification::new("notifications/note_saved", Some(json!({ "text": note.text })));
        let served = self.0.for_user(context(&request, "add_note")?, async |factory| factory.notebook().add(note.text));
        served.await.map_err(refused)?;
        // The session may have ended in the meantime. The note is saved all the same.
        let _ = session.send_notification(event.into()).await;
        Ok("saved".to_owned())
    }

    #[tool(description = "Lists all notes, oldest first")]
    async fn list_notes(&self, Extension(request): Extension<Parts>) -> Result<String, ErrorData> {
        let served = self.0.for_user(context(&request, "list_notes")?, async |factory| factory.notebook().list());
        Ok(served.await.map_err(refused)?.join("\n"))
    }
}

#[tool_handler]
impl ServerHandler for NoteTools {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
    }
}

/// Creates the context of a tool call from the identity that `authenticate` has inserted into the request.
fn context(request: &Parts, tool: &str) -> Result<UserExecutionContext, ErrorData> {
    let user = request.extensions.get::<Identity>().cloned();
    let user = user.ok_or_else(|| ErrorData::invalid_request("the request has no identity; log in first", None))?;
    UserExecutionContext::new(user, "mcp", tool).map_err(refused)
}

fn refused(error: impl Display) -> ErrorData {
    ErrorData::invalid_request(error.to_string(), None)
}

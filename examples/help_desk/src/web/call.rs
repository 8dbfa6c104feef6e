//! The arguments with which a handler opens a scope.

use super::server::Server;
use crate::{
    components::{claims::Claims, locale::Locale},
    platform::{AgentInstanceFactoryRequest, HelpDesk},
};
use axum::{
    extract::FromRequestParts,
    http::{header::ACCEPT_LANGUAGE, request::Parts},
    response::{IntoResponse, Response},
};
use factory_core::{Identity, InvalidContext, UserExecutionContext};
use factory_runtime::{Unauthenticated, User, scope_span};
use jsonwebtoken::get_current_timestamp;
use std::{sync::Arc, time::Duration};
use tracing::Span;

/// The user of a request, and what the request says about the answer. A WebSocket makes one call for each message.
#[derive(Clone)]
pub(super) struct Caller {
    identity: Identity,
    claims: Claims,
    locale: Locale,
}

impl Caller {
    /// Creates the context, the request data and the span of a new scope.
    pub(super) fn call(&self, server: &Server) -> Result<Call, InvalidContext> {
        // The thread names the conversation. Each user has only one.
        let context = UserExecutionContext::new(self.identity.clone(), "help", "web")?;
        let request = AgentInstanceFactoryRequest { claims: self.claims.clone(), locale: self.locale };
        let span = scope_span(&context, &server.user_field);
        Ok(Call { desk: Arc::clone(&server.desk), context, request, span })
    }

    /// Returns the time until the login ends.
    pub(super) fn time_left(&self) -> Duration {
        Duration::from_secs(self.claims.exp.saturating_sub(get_current_timestamp()))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let user = User::from_request_parts(parts, state).await;
        let User(identity) = user.map_err(IntoResponse::into_response)?;
        let claims = parts.extensions.get::<Claims>().cloned().ok_or_else(|| Unauthenticated.into_response())?;
        let languages = parts.headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Ok(Self { identity, claims, locale: Locale::from_header(languages.unwrap_or_default()) })
    }
}

/// The extractor of a handler that opens one scope, for the user of the request.
pub(super) struct Call {
    pub(super) desk: Arc<HelpDesk>,
    pub(super) context: UserExecutionContext,
    pub(super) request: AgentInstanceFactoryRequest,
    pub(super) span: Span,
}

impl FromRequestParts<Server> for Call {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Response> {
        let caller = Caller::from_request_parts(parts, server).await?;
        caller.call(server).map_err(IntoResponse::into_response)
    }
}

//! The help desk behind axum, with sessions and a guard that reports closed scopes.

use crate::desk::{Echo, Llm, Memory, Notes, Triage};
use axum::{
    extract::FromRequestParts,
    http::{Request, StatusCode, header::AUTHORIZATION, request::Parts},
};
use factory_core::{
    Identity, PerUser, ScopeEnd, ScopeError, ScopeGuard, Shareable, UserExecutionContext, agent_factory,
};
use std::{collections::BTreeMap, sync::Arc, time::Duration};
use tokio::{
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    time::timeout,
};

/// A guard that sends the user's id when a scope closes.
#[derive(Shareable)]
pub struct Farewells {
    #[attest(reason = "read only by the test")]
    closed: UnboundedSender<String>,
}

impl ScopeGuard for Farewells {
    type Permit = String;

    fn admit(&self, context: &UserExecutionContext) -> Result<String, ScopeError> {
        Ok(context.user_id().to_owned())
    }

    fn closed(&self, user: String, _: ScopeEnd) {
        let _ = self.closed.send(user);
    }
}

agent_factory! {
    pub factory WebFactory for pub struct Web {
        shared {
            pub llm: dyn Llm,
            pub drafts: PerUser<Vec<String>>,
            /// The user of each token.
            sessions: BTreeMap<String, String>,
        }
        guards { farewells: Farewells }
        scoped { memory: Memory }
        agents { triage: Triage(topic: String), notes: Notes }
    }
}

/// Creates a platform with a session for each user, and a receiver of the closed scopes.
pub fn web(users: impl IntoIterator<Item = String>) -> (Arc<Web>, Closed) {
    let (closed, receiver) = unbounded_channel();
    let sessions = users.into_iter().map(|user| (token(&user), user)).collect();
    let farewells = Farewells { closed };
    let web = Web { llm: Arc::new(Echo), drafts: PerUser::default(), sessions, farewells };
    (Arc::new(web), Closed(receiver))
}

pub struct Closed(UnboundedReceiver<String>);

impl Closed {
    pub async fn next(&mut self) -> String {
        const LONG: Duration = Duration::from_secs(5);
        timeout(LONG, self.0.recv()).await.expect("a scope closes").unwrap()
    }

    pub fn already(&mut self) -> Option<String> {
        self.0.try_recv().ok()
    }
}

pub fn token(user: &str) -> String {
    format!("Bearer 7f3a-{user}")
}

pub fn request(user: &str, path: &str) -> axum::http::request::Builder {
    Request::builder().uri(path).header(AUTHORIZATION, token(user))
}

/// A user with a session. The identity comes from the session and not from the request's claims.
pub struct Verified(pub Identity);

impl Verified {
    pub fn context(self, thread: &str) -> UserExecutionContext {
        UserExecutionContext::new(self.0, thread, "run-204").unwrap()
    }
}

impl FromRequestParts<Arc<Web>> for Verified {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, web: &Arc<Web>) -> Result<Self, StatusCode> {
        let token = parts.headers.get(AUTHORIZATION).and_then(|token| token.to_str().ok());
        let user = token.and_then(|token| web.sessions.get(token)).ok_or(StatusCode::UNAUTHORIZED)?;
        Identity::verified(user, "login.example.com").map(Self).map_err(|_| StatusCode::UNAUTHORIZED)
    }
}

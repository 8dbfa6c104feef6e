static LATEST: Mutex<Vec<TriageAgent<'static>>> = Mutex::new(Vec::new());

async fn ask(State(platform): State<Arc<Platform>>, User(identity): User) -> Result<(), AppError> {
    let context = UserExecutionContext::new(identity, "thread-19", "run-204")?;
    let served = platform.for_user(context, async |factory| {
        LATEST.lock().unwrap().push(factory.triage()); // the next user's request would find it here
    });
    Ok(served.await?)
}

// The lines above are the README's, and so are their numbers in the error.

use axum::{
    extract::{FromRequestParts, State},
    http::request::Parts,
    response::{IntoResponse, Response},
    routing::post,
};
use factory_core::{Identity, InvalidContext, ScopeError, UserExecutionContext, UserScope, agent_factory, user_scoped};
use std::sync::{Arc, Mutex};

#[user_scoped]
struct TriageAgent<'user> {
    scope: UserScope<'user>,
}

agent_factory! {
    factory AgentInstanceFactory for struct Platform { agents { triage: TriageAgent } }
}

struct User(Identity);

impl<S: Sync> FromRequestParts<S> for User {
    type Rejection = AppError;

    async fn from_request_parts(_parts: &mut Parts, _state: &S) -> Result<Self, AppError> {
        Err(AppError)
    }
}

struct AppError;

impl From<InvalidContext> for AppError {
    fn from(_: InvalidContext) -> Self {
        Self
    }
}

impl From<ScopeError> for AppError {
    fn from(_: ScopeError) -> Self {
        Self
    }
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        "refused".into_response()
    }
}

fn main() {
    let _router = axum::Router::<Arc<Platform>>::new().route("/ask", post(ask));
}

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::Request,
    http::{StatusCode, header::AUTHORIZATION},
    middleware::Next,
    response::{IntoResponse, Response},
};
use factory_core::{
    Identity, InvalidContext, Limits, PerUser, ScopeError, UserExecutionContext, UserScope, agent_factory, testing,
    user_scoped,
};
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    net::TcpListener,
    task::yield_now,
    time::{sleep, timeout},
};
use tower::ServiceExt;

/// The user's own notes.
#[user_scoped]
pub(crate) struct Notes<'user> {
    scope: UserScope<'user>,
    #[shared]
    notes: &'user PerUser<Vec<String>>,
}

impl Notes<'_> {
    /// Adds a note and returns the user's id with all notes. It lets other tasks run in between.
    pub(crate) async fn add(&self, note: &str) -> String {
        self.notes.of(self.scope).with(|notes| notes.push(note.to_owned()));
        yield_now().await;
        let notes = self.notes.of(self.scope).with(|notes| notes.join(","));
        format!("{}: {notes}", self.scope.user_id())
    }

    /// Returns the user's only note.
    pub(crate) async fn only(&self) -> Result<String, AppError> {
        yield_now().await;
        self.notes.of(self.scope).with(|notes| notes.first().cloned()).ok_or(AppError::NoNote)
    }
}

agent_factory! {
    pub(crate) factory Desk for pub(crate) struct Platform {
        shared { notes: PerUser<Vec<String>> }
        guards { pub(crate) limits: Limits }
        agents { notes: Notes }
    }
}

/// Creates a platform that opens at most two scopes of each user.
pub(crate) fn platform() -> Arc<Platform> {
    Arc::new(Platform { notes: PerUser::default(), limits: Limits::default().per_user(2) })
}

impl Platform {
    /// Waits until no scope is open.
    pub(crate) async fn all_closed(&self) {
        let closed = async {
            while self.limits.open_scopes() > 0 {
                sleep(Duration::from_millis(1)).await;
            }
        };
        timeout(Duration::from_secs(5), closed).await.expect("all scopes close");
    }
}

/// The middleware of the tests: it inserts the identity of the user whom the token names.
pub(crate) async fn authenticate(mut request: Request, next: Next) -> Result<Response, StatusCode> {
    let token = request.headers().get(AUTHORIZATION).and_then(|token| token.to_str().ok());
    let user = token.and_then(|token| token.strip_prefix("Bearer 7f3a-")).ok_or(StatusCode::UNAUTHORIZED)?;
    let identity = testing::identity(user);
    request.extensions_mut().insert(identity);
    Ok(next.run(request).await)
}

pub(crate) fn token(user: &str) -> String {
    format!("Bearer 7f3a-{user}")
}

pub(crate) fn context(identity: Identity) -> Result<UserExecutionContext, InvalidContext> {
    UserExecutionContext::new(identity, "thread-19", "web")
}

/// The errors of the handlers.
#[derive(Debug)]
pub(crate) enum AppError {
    Refused(ScopeError),
    Invalid(InvalidContext),
    NoNote,
}

impl From<ScopeError> for AppError {
    fn from(refused: ScopeError) -> Self {
        Self::Refused(refused)
    }
}

impl From<InvalidContext> for AppError {
    fn from(invalid: InvalidContext) -> Self {
        Self::Invalid(invalid)
    }
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        match self {
            Self::Refused(refused) => refused.into_response(),
            Self::Invalid(invalid) => invalid.into_response(),
            Self::NoNote => StatusCode::NOT_FOUND.into_response(),
        }
    }
}

/// Sends a request with the user's token, or without one.
pub(crate) async fn get(router: &Router, path: &str, user: Option<&str>) -> Response {
    let mut request = Request::get(path);
    if let Some(user) = user {
        request = request.header(AUTHORIZATION, token(user));
    }
    router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap()
}

pub(crate) async fn text(response: Response) -> (StatusCode, String) {
    let status = response.status();
    let body = to_bytes(response.into_body(), 4096).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

/// Serves the router on a loopback address.
pub(crate) async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(axum::serve(listener, router).into_future());
    address
}

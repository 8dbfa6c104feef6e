//! The extractor of the user of a request.

use super::unauthenticated::Unauthenticated;
use axum_core::extract::{FromRequestParts, OptionalFromRequestParts};
use factory_core::Identity;
use http::{Extensions, request::Parts};
use std::convert::Infallible;

/// An axum extractor of the user of a request.
///
/// It reads the [`Identity`] that the application's own middleware has inserted into the extensions of the request. It
/// reads nothing that the client has sent. A request without an identity, such as one to a route outside of the middleware, is
/// rejected with [`Unauthenticated`]. `Option<User>` is `None` for it, for handlers that also serve guests.
///
/// An identity is not a context: the handler adds the conversation and the run, and opens a scope with it.
///
/// # A small server
///
/// `?` turns a refused scope into a response, in a handler that returns axum's own `Result`. To log the reason as well,
/// implement `From<ScopeError>` for an error type of the application and return that. A 429 has a `Retry-After` header if the
/// guard knows the time, as `RateLimit` does. [`Limits`](factory_core::Limits) does not know when a scope will close.
///
/// ```
/// use axum::{
///     Router,
///     extract::{Path, Request, State},
///     http::{HeaderMap, StatusCode, header::AUTHORIZATION},
///     middleware::{Next, from_fn},
///     response::{Response, Result},
///     routing::get,
/// };
/// use factory_core::{Identity, Limits, PerUser, UserExecutionContext, UserScope, agent_factory, user_scoped};
/// use factory_runtime::User;
/// use std::sync::Arc;
///
/// #[user_scoped]
/// struct NotesAgent<'user> {
///     scope: UserScope<'user>,
///     #[shared]
///     notes: &'user PerUser<Vec<String>>,
/// }
///
/// impl NotesAgent<'_> {
///     fn add(&self, note: String) -> String {
///         let count = self.notes.of(self.scope).with(|notes| {
///             notes.push(note);
///             notes.len()
///         });
///         format!("{} has {count} notes", self.scope.user_id())
///     }
/// }
///
/// agent_factory! {
///     factory AgentInstanceFactory for struct Platform {
///         shared { notes: PerUser<Vec<String>> }
///         guards { limits: Limits }
///         agents { notes_agent: NotesAgent }
///     }
/// }
///
/// /// Inserts the identity of a request with a valid token, and rejects all other requests.
/// async fn authenticate(mut request: Request, next: Next) -> Result<Response> {
///     let subject = verify_token(request.headers()).ok_or(StatusCode::UNAUTHORIZED)?;
///     request.extensions_mut().insert(Identity::verified(subject, "https://login.example.com")?);
///     Ok(next.run(request).await)
/// }
///
/// /// Returns the user of the token. A real server checks a signature or looks the token up.
/// fn verify_token(headers: &HeaderMap) -> Option<&'static str> {
///     (headers.get(AUTHORIZATION)? == "Bearer 7f3a").then_some("alice")
/// }
///
/// async fn add_note(
///     State(platform): State<Arc<Platform>>,
///     User(identity): User,
///     Path(note): Path<String>,
/// ) -> Result<String> {
///     let context = UserExecutionContext::new(identity, "notes", "web")?; // 400 for an invalid id
///     Ok(platform.for_user(context, async |factory| factory.notes_agent().add(note)).await?) // 429 over the limit
/// }
///
/// fn router(platform: Arc<Platform>) -> Router {
///     Router::new()
///         .route("/notes/{note}", get(add_note))
///         .route_layer(from_fn(authenticate))
///         .route("/health", get(async || "up")) // added after the middleware, so that it is open to everybody
///         .with_state(platform)
/// }
///
/// # use axum::body::{Body, to_bytes};
/// # use tower::ServiceExt;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// # let platform = Platform { notes: PerUser::default(), limits: Limits::default() };
/// # let router = router(Arc::new(platform));
/// # let send = async |path, token| {
/// #     let request = Request::get(path).header(AUTHORIZATION, token).body(Body::empty()).unwrap();
/// #     let response = router.clone().oneshot(request).await.unwrap();
/// #     let status = response.status();
/// #     (status, String::from_utf8(to_bytes(response.into_body(), 64).await.unwrap().to_vec()).unwrap())
/// # };
/// # assert_eq!(send("/notes/milk", "Bearer 7f3a").await, (StatusCode::OK, "alice has 1 notes".to_owned()));
/// # assert_eq!(send("/notes/milk", "Bearer alice").await, (StatusCode::UNAUTHORIZED, String::new()));
/// # assert_eq!(send("/health", "").await, (StatusCode::OK, "up".to_owned()));
/// # }
/// // let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
/// // axum::serve(listener, router(Arc::new(platform))).await?;
/// ```
///
/// # A chat over a WebSocket
///
/// The upgraded socket outlives the handler. It keeps the identity, and opens a scope for each message, so that the guards see
/// each message, and no agent lives as long as the socket:
///
/// ```
/// use axum::{
///     Router,
///     extract::{
///         State,
///         ws::{Message, WebSocket, WebSocketUpgrade},
///     },
///     response::Response,
///     routing::any,
/// };
/// use factory_core::{Identity, Limits, UserExecutionContext, UserScope, agent_factory, user_scoped};
/// use factory_runtime::User;
/// use std::{error::Error, sync::Arc};
///
/// #[user_scoped]
/// struct ChatAgent<'user> {
///     scope: UserScope<'user>,
/// }
///
/// impl ChatAgent<'_> {
///     async fn answer(&self, question: &str) -> String {
///         format!("{} asked: {question}", self.scope.user_id()) // … a call of a model
///     }
/// }
///
/// agent_factory! {
///     factory AgentInstanceFactory for struct Platform {
///         guards { limits: Limits }
///         agents { chat: ChatAgent }
///     }
/// }
///
/// async fn upgrade(State(platform): State<Arc<Platform>>, User(identity): User, socket: WebSocketUpgrade) -> Response {
///     socket.on_upgrade(async move |mut socket| {
///         if let Err(error) = chat(&platform, identity, &mut socket).await {
///             eprintln!("a chat ended: {error}");
///         }
///     })
/// }
///
/// async fn chat(
///     platform: &Platform,
///     identity: Identity,
///     socket: &mut WebSocket,
/// ) -> Result<(), Box<dyn Error + Send + Sync>> {
///     let mut number = 0;
///     while let Some(message) = socket.recv().await {
///         let Message::Text(question) = message? else { continue };
///         number += 1;
///         let context = UserExecutionContext::new(identity.clone(), "chat", format!("message-{number}"))?;
///         let answered = platform.for_user(context, async |factory| factory.chat().answer(&question).await);
///         let answer = answered.await.unwrap_or_else(|refused| format!("try again: {refused}"));
///         socket.send(Message::text(answer)).await?;
///     }
///     Ok(())
/// }
///
/// fn router(platform: Arc<Platform>) -> Router {
///     Router::new().route("/chat", any(upgrade)).with_state(platform) // in the middleware of the first example
/// }
/// # use axum::{Extension, serve};
/// # use futures_util::{SinkExt, StreamExt};
/// # use tokio::net::{TcpListener, TcpStream};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn Error>> {
/// # let listener = TcpListener::bind("127.0.0.1:0").await?;
/// # let address = listener.local_addr()?;
/// # let alice = Identity::verified("alice", "https://login.example.com")?;
/// # let router = router(Arc::new(Platform { limits: Limits::default() })).layer(Extension(alice));
/// # tokio::spawn(serve(listener, router).into_future());
/// # let stream = TcpStream::connect(address).await?;
/// # let (mut client, _) = tokio_tungstenite::client_async(format!("ws://{address}/chat"), stream).await?;
/// # for question in ["hello", "why?"] {
/// #     client.send(question.into()).await?;
/// #     assert_eq!(client.next().await.unwrap()?.into_text()?, format!("alice asked: {question}"));
/// # }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "WebSocket")]
#[doc(alias = "current user")]
#[doc(alias = "authentication")]
#[doc(alias = "session")]
#[doc(alias = "extractor")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User(pub Identity);

impl User {
    fn of(extensions: &Extensions) -> Option<Self> {
        extensions.get::<Identity>().cloned().map(Self)
    }
}

impl<S: Sync> FromRequestParts<S> for User {
    type Rejection = Unauthenticated;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Unauthenticated> {
        Self::of(&parts.extensions).ok_or(Unauthenticated)
    }
}

impl<S: Sync> OptionalFromRequestParts<S> for User {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Infallible> {
        Ok(Self::of(&parts.extensions))
    }
}

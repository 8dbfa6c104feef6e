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
/// `?` turns a refused scope into a response, in a handler that returns axum's own `Result`. A handler with an error type of
/// the application implements `From<ScopeError>` for it.
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

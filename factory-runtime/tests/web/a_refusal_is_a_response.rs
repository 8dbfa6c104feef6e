use super::desk::{Platform, authenticate, context, get, platform, text};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    middleware::from_fn,
    response::{ErrorResponse, Response, Result},
    routing,
};
use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext, agent_factory, testing};
use factory_runtime::User;
use std::{sync::Arc, time::Duration};

/// A guard that refuses every scope.
#[derive(Shareable)]
struct Refuse(fn() -> ScopeError);

impl ScopeGuard for Refuse {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        Err((self.0)())
    }
}

agent_factory! {
    factory ClosedDesk for struct Closed { guards { refuse: Refuse } }
}

async fn enter(State(closed): State<Arc<Closed>>, User(identity): User) -> Result<String, ScopeError> {
    let context = context(identity).expect("these ids are valid");
    closed.for_user(context, async |desk| desk.scope().user_id().to_owned()).await
}

async fn refusal(refuse: fn() -> ScopeError) -> Response {
    let router = Router::new().route("/", routing::get(enter)).route_layer(from_fn(authenticate));
    get(&router.with_state(Arc::new(Closed { refuse: Refuse(refuse) })), "/", Some("alice")).await
}

fn busy(after: Duration) -> ScopeError {
    ScopeError::busy("limits", "100 scopes of alice are open").with_retry_after(after)
}

async fn retry_after(refuse: fn() -> ScopeError) -> String {
    let response = refusal(refuse).await;
    assert_eq!(response.status(), StatusCode::TOO_MANY_REQUESTS);
    response.headers()["retry-after"].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn each_kind_has_its_status_and_no_body() {
    let kinds: [(fn() -> ScopeError, StatusCode); 3] = [
        (|| ScopeError::busy("limits", "100 scopes of alice are open"), StatusCode::TOO_MANY_REQUESTS),
        (|| ScopeError::denied("revocations", "alice was revoked"), StatusCode::FORBIDDEN),
        (|| ScopeError::invalid("placeholders", "alice is a placeholder"), StatusCode::BAD_REQUEST),
    ];
    for (refuse, status) in kinds {
        let response = refusal(refuse).await;
        assert!(!response.headers().contains_key("retry-after"));
        assert_eq!(text(response).await, (status, String::new()));
    }
}

#[tokio::test]
async fn the_time_to_wait_is_rounded_up_to_seconds() {
    assert_eq!(retry_after(|| busy(Duration::ZERO)).await, "0");
    assert_eq!(retry_after(|| busy(Duration::from_nanos(1))).await, "1");
    assert_eq!(retry_after(|| busy(Duration::from_secs(2))).await, "2");
    assert_eq!(retry_after(|| busy(Duration::from_millis(2001))).await, "3");
    assert_eq!(retry_after(|| busy(Duration::MAX)).await, u64::MAX.to_string());
}

async fn ask(State(platform): State<Arc<Platform>>, User(identity): User) -> Result<String, ScopeError> {
    let context = context(identity).expect("these ids are valid");
    platform.for_user(context, async |desk| desk.scope().user_id().to_owned()).await
}

#[tokio::test]
async fn a_user_over_the_limit_is_refused_and_others_are_served() {
    let platform = platform();
    let router = Router::new().route("/", routing::get(ask)).route_layer(from_fn(authenticate));
    let router = router.with_state(Arc::clone(&platform));
    let open = [(); 2].map(|()| platform.admit(context(testing::identity("alice")).unwrap()).unwrap());
    assert_eq!(get(&router, "/", Some("alice")).await.status(), StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(get(&router, "/", Some("bob")).await.status(), StatusCode::OK);
    drop(open);
    assert_eq!(get(&router, "/", Some("alice")).await.status(), StatusCode::OK);
}

async fn pay(
    State(platform): State<Arc<Platform>>,
    User(identity): User,
    Path(thread): Path<String>,
) -> Result<String> {
    let context = UserExecutionContext::new(identity, thread, "web")?;
    platform
        .try_for_user::<_, ErrorResponse>(context, async |desk| {
            Err(StatusCode::PAYMENT_REQUIRED)?;
            Ok(desk.scope().user_id().to_owned())
        })
        .await
}

#[tokio::test]
async fn a_handler_needs_no_error_type_of_its_own() {
    let platform = platform();
    let router = Router::new().route("/{thread}", routing::get(pay)).route_layer(from_fn(authenticate));
    let router = router.with_state(Arc::clone(&platform));
    // An invalid id of the conversation, an error of the work, and a refusal.
    assert_eq!(text(get(&router, "/null", Some("alice")).await).await, (StatusCode::BAD_REQUEST, String::new()));
    assert_eq!(get(&router, "/thread-19", Some("alice")).await.status(), StatusCode::PAYMENT_REQUIRED);
    let open = [(); 2].map(|()| platform.admit(context(testing::identity("alice")).unwrap()).unwrap());
    assert_eq!(get(&router, "/thread-19", Some("alice")).await.status(), StatusCode::TOO_MANY_REQUESTS);
    drop(open);
}

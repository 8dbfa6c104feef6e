//! The server works before a mistake is made in it.

use accidents::{
    auth::{Claims, Tokens},
    platform::AppState,
    routes::router,
};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header::AUTHORIZATION},
};
use tower::ServiceExt;

fn server(per_user: usize) -> (AppState, Router) {
    let claims = |subject: &str| Claims { subject: subject.to_owned(), tenant: "acme".to_owned(), is_paying: true };
    let tokens = ["alice", "bob"].map(|user| (format!("token-of-{user}"), claims(user)));
    let state = AppState::new(Tokens(tokens.into_iter().collect()), per_user);
    (state.clone(), router(state))
}

async fn send(router: &Router, user: &str, method: &str, path: &str, body: &str) -> (StatusCode, String) {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(AUTHORIZATION, format!("Bearer token-of-{user}"))
        .header("content-type", "application/json")
        .body(Body::from(body.to_owned()))
        .unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

async fn ask(router: &Router, user: &str, text: &str) -> String {
    let body = format!(r#"{{ "thread": "thread-19", "text": "{text}" }}"#);
    send(router, user, "POST", "/ask", &body).await.1
}

#[tokio::test]
async fn each_user_has_a_conversation() {
    let (_, router) = server(10);
    assert_eq!(ask(&router, "alice", "hello").await, "1: an answer to hello");
    assert_eq!(ask(&router, "alice", "again").await, "2: an answer to again");
    assert_eq!(ask(&router, "bob", "hello").await, "1: an answer to hello");
    let (status, stream) = send(&router, "alice", "GET", "/stream/thread-19", "").await;
    assert_eq!((status, stream.matches("data: ").count()), (StatusCode::OK, 2));
    assert!(stream.contains("data: 4: an answer to second"), "{stream}");
}

#[tokio::test]
async fn each_user_has_a_tool_session_and_drafts() {
    let (state, router) = server(10);
    ask(&router, "alice", "hello").await;
    assert_eq!(send(&router, "alice", "GET", "/tools/read", "").await.1, "read 1");
    assert_eq!(send(&router, "alice", "GET", "/tools/read", "").await.1, "read 2");
    assert_eq!(send(&router, "bob", "GET", "/tools/read", "").await.1, "read 1");
    while state.platform.limits.open_scopes() > 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(send(&router, "alice", "GET", "/drafts", "").await.1, "1 messages");
    assert_eq!(send(&router, "bob", "GET", "/drafts", "").await.1, "");
}

#[tokio::test]
async fn a_stream_is_refused_with_429() {
    let (_, router) = server(0);
    assert_eq!(send(&router, "alice", "GET", "/stream/thread-19", "").await.0, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(send(&router, "nobody", "GET", "/stream/thread-19", "").await.0, StatusCode::UNAUTHORIZED);
}

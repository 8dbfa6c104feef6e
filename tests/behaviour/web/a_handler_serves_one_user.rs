use axum::{
    Router,
    body::{Body, to_bytes},
    extract::State,
    http::StatusCode,
    routing::post,
};
use factory_core::ScopeError;
use std::sync::Arc;
use support::{
    side_by_side,
    web::{Verified, Web, request, web},
};
use tokio::sync::Barrier;
use tower::ServiceExt;

async fn ask(State(web): State<Arc<Web>>, user: Verified, question: String) -> Result<String, StatusCode> {
    let served = web.for_user(user.context("thread-19"), async |factory| {
        let mut triage = factory.triage("invoices".to_owned());
        let answer = triage.answer(&question).await;
        let drafts = triage.drafts.of(factory.scope()).with(|drafts| drafts.len());
        format!("{answer}; {} now, {drafts} in all", factory.notes().memory.lines().len())
    });
    served.await.map_err(|_: ScopeError| StatusCode::TOO_MANY_REQUESTS)
}

async fn text(router: Router, user: &str, question: String) -> (StatusCode, String) {
    let request = request(user, "/ask").method("POST").body(Body::from(question)).unwrap();
    let response = router.oneshot(request).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), 1024).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn with_64_users_at_once() {
    const USERS: usize = 64;
    let users = (0..USERS).map(|number| format!("u-{number}"));
    let router = Router::new().route("/ask", post(ask)).with_state(web(users.clone()).0);
    let all_in = Arc::new(Barrier::new(USERS));
    let conversation = |user: String| {
        let (router, all_in) = (router.clone(), Arc::clone(&all_in));
        async move {
            for turn in 1..=3 {
                all_in.wait().await;
                let answer = text(router.clone(), &user, format!("{user}'s {turn}")).await;
                let expected = format!("{user} on invoices, 1: re: {user}'s {turn}; 1 now, {turn} in all");
                assert_eq!(answer, (StatusCode::OK, expected));
            }
        }
    };
    assert_eq!(side_by_side(users.map(conversation)).await.len(), USERS);
}

#[tokio::test]
async fn a_request_without_a_session_is_rejected() {
    let (web, _closed) = web(["alice".to_owned()]);
    let router = Router::new().route("/ask", post(ask)).with_state(web);
    let (status, body) = text(router, "bob", "alice's invoices".to_owned()).await;
    assert_eq!((status, body.as_str()), (StatusCode::UNAUTHORIZED, ""));
}

#[tokio::test]
async fn the_scope_closes_before_the_response() {
    let (web, mut closed) = web(["alice".to_owned()]);
    let router = Router::new().route("/ask", post(ask)).with_state(web);
    assert_eq!(text(router, "alice", "mine".to_owned()).await.0, StatusCode::OK);
    assert_eq!(closed.already().as_deref(), Some("alice"));
}

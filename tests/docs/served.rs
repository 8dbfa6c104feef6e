//! The README's server answers two users.

use super::server::{Llm, Platform, router};
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::Request,
    http::{StatusCode, header::AUTHORIZATION},
    middleware::{Next, from_fn},
    response::Response,
};
use factory_core::{Identity, PerUser, Shareable};
use futures_util::{
    FutureExt,
    future::{BoxFuture, ready},
};
use std::sync::Arc;
use tower::ServiceExt;

#[derive(Shareable)]
struct Echo;

impl Llm for Echo {
    fn complete<'a>(&'a self, prompt: &'a str) -> BoxFuture<'a, String> {
        ready(prompt.to_owned()).boxed()
    }
}

async fn authenticate(mut request: Request, next: Next) -> Response {
    let token = request.headers().get(AUTHORIZATION).and_then(|token| token.to_str().ok());
    if let Some(user) = token.and_then(|token| token.strip_prefix("Bearer 7f3a-")) {
        let identity = Identity::verified(user, "login.example.com").unwrap();
        request.extensions_mut().insert(identity);
    }
    next.run(request).await
}

async fn send(router: &Router, token: &str, text: &'static str) -> (StatusCode, String) {
    let request = Request::post("/ask").header(AUTHORIZATION, token).body(Body::from(text)).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), 4096).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn each_user_has_a_history() {
    let router = router(Platform { llm: Arc::new(Echo), history: PerUser::default() }).layer(from_fn(authenticate));
    let answer = |text: &str| (StatusCode::OK, text.to_owned());
    assert_eq!(send(&router, "Bearer 7f3a-alice", "hello").await, answer("1: hello"));
    assert_eq!(send(&router, "Bearer 7f3a-alice", "again").await, answer("2: again"));
    assert_eq!(send(&router, "Bearer 7f3a-bob", "hello").await, answer("1: hello"));
    assert_eq!(send(&router, "Bearer", "hello").await.0, StatusCode::UNAUTHORIZED);
}

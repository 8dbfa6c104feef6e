use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header::AUTHORIZATION},
};
use help_desk::{
    platform::HelpDesk,
    web::{login::Sessions, router},
};
use std::sync::Arc;
use tower::ServiceExt;

/// A client that sends requests as one user.
#[derive(Clone)]
pub(crate) struct Customer {
    pub(crate) user: String,
    router: Router,
}

impl Customer {
    pub(crate) fn new(desk: &Arc<HelpDesk>, user: &str) -> Self {
        Self { user: user.to_owned(), router: router(Arc::clone(desk)) }
    }

    /// Sends a request such as `POST /ask/billing` and returns its response.
    pub(crate) async fn send(&self, request_line: &str, body: &str) -> (StatusCode, String) {
        let (method, path) = request_line.split_once(' ').unwrap();
        let request = Request::builder().method(method).uri(path).header(AUTHORIZATION, Sessions::token(&self.user));
        let response = self.router.clone().oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
        let status = response.status();
        let body = to_bytes(response.into_body(), 4096).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }
}

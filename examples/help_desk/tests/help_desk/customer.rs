use axum::{
    Router,
    body::{Body, BodyDataStream, to_bytes},
    http::{Request, StatusCode, header::AUTHORIZATION},
    response::Response,
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

    /// Sends a request such as `POST /ask/billing` and returns its status and text.
    pub(crate) async fn send(&self, request_line: &str, body: &str) -> (StatusCode, String) {
        let response = self.respond(request_line, body).await;
        let status = response.status();
        let body = to_bytes(response.into_body(), 4096).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    /// Follows the events of the user's agents.
    pub(crate) async fn follow(&self) -> BodyDataStream {
        let response = self.respond("GET /events", "").await;
        assert_eq!(response.status(), StatusCode::OK);
        response.into_body().into_data_stream()
    }

    async fn respond(&self, request_line: &str, body: &str) -> Response {
        let (method, path) = request_line.split_once(' ').unwrap();
        let request = Request::builder().method(method).uri(path).header(AUTHORIZATION, Sessions::token(&self.user));
        self.router.clone().oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap()
    }
}

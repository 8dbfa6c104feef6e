use super::{desk::HelpDesk, server, visitor::Sessions};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header::AUTHORIZATION},
};
use std::sync::Arc;
use tower::ServiceExt;

/// A user's end of the wire.
#[derive(Clone)]
pub(crate) struct Customer {
    pub(crate) user: String,
    router: Router,
}

impl Customer {
    pub(crate) fn of(desk: &Arc<HelpDesk>, user: &str) -> Self {
        Self { user: user.to_owned(), router: server::router(Arc::clone(desk)) }
    }

    /// `POST /ask/billing` and so on.
    pub(crate) async fn send(&self, what: &str, body: &str) -> (StatusCode, String) {
        let (method, path) = what.split_once(' ').unwrap();
        let request = Request::builder().method(method).uri(path).header(AUTHORIZATION, Sessions::token(&self.user));
        let response = self.router.clone().oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
        let status = response.status();
        let body = to_bytes(response.into_body(), 4096).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }
}

use axum::{
    Router,
    body::{Body, BodyDataStream, to_bytes},
    http::{Request, StatusCode, header::AUTHORIZATION, request::Builder},
    response::Response,
};
use help_desk::{
    components::claims::{Claims, Role},
    web::{login::Logins, router, server::Server},
};
use tower::ServiceExt;

/// A client that sends requests as one user.
#[derive(Clone)]
pub(crate) struct Customer {
    pub(crate) user: String,
    pub(crate) token: String,
    router: Router,
}

impl Customer {
    /// Logs a user of the tenant `acme` in.
    pub(crate) fn new(server: &Server, user: &str) -> Self {
        Self::with_claims(server, &Logins::claims(user, "acme", Role::Buyer))
    }

    pub(crate) fn with_claims(server: &Server, claims: &Claims) -> Self {
        Self::with_token(server, &claims.sub, server.logins.token(claims).unwrap())
    }

    pub(crate) fn with_token(server: &Server, user: &str, token: String) -> Self {
        Self { user: user.to_owned(), token, router: router(server.clone()) }
    }

    /// Sends a request such as `POST /ask/billing` and returns its status and text.
    pub(crate) async fn send(&self, request_line: &str, body: &str) -> (StatusCode, String) {
        let response = self.respond(self.request(request_line), body).await;
        let status = response.status();
        let body = to_bytes(response.into_body(), 8192).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    /// Follows the events of the user's agents.
    pub(crate) async fn follow(&self) -> BodyDataStream {
        let response = self.respond(self.request("GET /events"), "").await;
        assert_eq!(response.status(), StatusCode::OK);
        response.into_body().into_data_stream()
    }

    pub(crate) fn request(&self, request_line: &str) -> Builder {
        let (method, path) = request_line.split_once(' ').unwrap();
        Request::builder().method(method).uri(path).header(AUTHORIZATION, format!("Bearer {}", self.token))
    }

    pub(crate) async fn respond(&self, request: Builder, body: &str) -> Response {
        self.router.clone().oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap()
    }
}

pub(crate) fn ok(body: &str) -> (StatusCode, String) {
    (StatusCode::OK, body.to_owned())
}

//! The page, which is part of the program.

use super::server::Server;
use axum::{
    Router,
    http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS},
    response::IntoResponse,
    routing::get,
};

/// Lets the page load only its own files, and talk only to its own server.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Creates the routes of the page's files.
pub(super) fn router() -> Router<Server> {
    Router::new()
        .route("/", get(async || file("text/html; charset=utf-8", include_str!("../../page/index.html"))))
        .route("/page.css", get(async || file("text/css; charset=utf-8", include_str!("../../page/page.css"))))
        .route("/page.js", get(async || file("text/javascript; charset=utf-8", include_str!("../../page/page.js"))))
        .route("/view.js", get(async || file("text/javascript; charset=utf-8", include_str!("../../page/view.js"))))
}

fn file(kind: &'static str, text: &'static str) -> impl IntoResponse {
    let headers = [
        (CONTENT_TYPE, kind),
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        (CACHE_CONTROL, "no-cache"),
    ];
    (headers, text)
}

// Twin: accepts_a_scope_opened_in_an_upgraded_connection.rs
// Escapes: agent → response
// Leaks: 25
use axum::{
    Router,
    extract::{State, WebSocketUpgrade},
    response::Response,
    routing::get,
};
use std::sync::Arc;
use ui_tests::{Platform, context};

async fn chat(upgrade: WebSocketUpgrade, State(platform): State<Arc<Platform>>) -> Response {
    let upgraded = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        upgrade.on_upgrade(async move |socket| drop((socket, notes)))
    });
    upgraded.unwrap()
}

pub fn main() {
    let platform = Arc::new(Platform::default());
    let _app: Router = Router::new().route("/", get(chat)).with_state(platform);
}

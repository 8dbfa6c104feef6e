use axum::{
    Router,
    extract::{State, WebSocketUpgrade},
    response::Response,
    routing::get,
};
use std::sync::Arc;
use ui_tests::{Platform, context};

async fn chat(upgrade: WebSocketUpgrade, State(platform): State<Arc<Platform>>) -> Response {
    upgrade.on_upgrade(async move |socket| {
        let served = platform.for_user(context("alice").unwrap(), async |factory| drop((socket, factory.notes())));
        served.await.unwrap();
    })
}

pub fn main() {
    let platform = Arc::new(Platform::default());
    let _app: Router = Router::new().route("/", get(chat)).with_state(platform);
}

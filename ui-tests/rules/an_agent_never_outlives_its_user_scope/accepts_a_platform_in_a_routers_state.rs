use axum::{Router, extract::State, routing::get};
use std::sync::Arc;
use ui_tests::{Platform, context};

async fn show(State(platform): State<Arc<Platform>>) -> String {
    platform.for_user(context("alice").unwrap(), async |factory| factory.notes().text).await.unwrap()
}

pub fn main() {
    let platform = Platform::default();
    let _app: Router = Router::new().route("/", get(show)).with_state(Arc::new(platform));
}

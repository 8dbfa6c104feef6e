use axum::{Router, extract::State, routing::get};
use factory_core::Shareable;
use std::sync::Arc;
use ui_tests::{Platform, context};

#[derive(Clone, Shareable)]
pub struct AppState {
    platform: Arc<Platform>,
    version: &'static str,
}

async fn notes(State(state): State<AppState>) -> String {
    let text = state.platform.for_user_blocking(context("alice").unwrap(), |factory| factory.notes().text).unwrap();
    text + state.version
}

pub fn main() {
    let state = AppState { platform: Arc::default(), version: "1.2.0" };
    let _: Router = Router::new().route("/notes", get(notes)).with_state(state);
}

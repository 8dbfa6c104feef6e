use axum::{Router, extract::State, routing::get};
use std::sync::Arc;
use ui_tests::{Platform, context};

async fn show(State(notes): State<Arc<String>>) -> String {
    notes.to_string()
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        Router::new().route("/", get(show)).with_state(Arc::new(notes.text))
    });
    let _app: Router = served.unwrap();
}

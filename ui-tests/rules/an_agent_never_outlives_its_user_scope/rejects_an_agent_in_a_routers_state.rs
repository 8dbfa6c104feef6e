// Twin: accepts_an_answer_in_a_routers_state.rs
// Escapes: agent → router
// Leaks: 19
use axum::{Router, extract::State, routing::get};
use std::sync::Arc;
use ui_tests::{Notes, Platform, context};

async fn show(State(notes): State<Arc<Notes<'static>>>) -> String {
    notes.text.clone()
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        Router::new().route("/", get(show)).with_state(Arc::new(notes))
    });
    let _app: Router = served.unwrap();
}

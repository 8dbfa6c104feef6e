// Twin: accepts_an_answer_in_a_routers_extension.rs
// Escapes: agent → router
// Leaks: 19, 40
use axum::{Extension, Router, routing::get};
use std::sync::Arc;
use ui_tests::{Notes, Platform, context};

async fn show(Extension(notes): Extension<Arc<Notes<'static>>>) -> String {
    notes.text.clone()
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        Router::new().route("/", get(show)).layer(Extension(Arc::new(notes)))
    });
    let _app: Router = served.unwrap();
}

// Twin: accepts_an_answer_captured_by_a_handler.rs
// Escapes: agent → router
// Leaks: 23
use axum::{Router, routing::get};
use std::sync::Arc;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = Arc::new(factory.notes());
        Router::new().route("/", get(|| async move { notes.text.clone() }))
    });
    let _app: Router = served.unwrap();
}

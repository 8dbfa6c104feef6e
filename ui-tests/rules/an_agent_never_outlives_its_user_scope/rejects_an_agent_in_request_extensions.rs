// Twin: accepts_an_answer_in_request_extensions.rs
// Escapes: agent → request extension
// Leaks: 40
use axum::http::Extensions;
use std::sync::Arc;
use ui_tests::{Platform, context};

pub fn main() {
    let mut extensions = Extensions::new();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        extensions.insert(Arc::new(notes));
    });
    served.unwrap();
}

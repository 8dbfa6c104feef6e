// Twin: accepts_a_users_answer_in_request_extensions.rs
// Escapes: part of the state → request extension
// Leaks: 40
use axum::http::Extensions;
use std::sync::Arc;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut extensions = Extensions::new();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let drafts = platform.drafts.of(factory.scope());
        extensions.insert(Arc::new(drafts));
    });
    served.unwrap();
}

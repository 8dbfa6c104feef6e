// Twin: accepts_a_users_answer_in_request_extensions.rs
// Escapes: user data → request extension
// Leaks: 40
use axum::http::Extensions;
use factory_core::UserData;
use std::sync::Arc;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut extensions = Extensions::new();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let data = UserData::new(factory.scope(), factory.notes().text);
        extensions.insert(Arc::new(data));
    });
    served.unwrap();
}

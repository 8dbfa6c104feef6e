// Twin: accepts_a_users_answer_in_a_routers_state.rs
// Escapes: part of the state → router
// Leaks: 19
use axum::Router;
use std::sync::Arc;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let drafts = platform.drafts.of(factory.scope());
        Router::new().with_state(Arc::new(drafts))
    });
    let _app: Router = served.unwrap();
}

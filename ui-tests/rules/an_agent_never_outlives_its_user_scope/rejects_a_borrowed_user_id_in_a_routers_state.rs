// Twin: accepts_a_users_answer_in_a_routers_state.rs
// Escapes: borrowed text → router
// Leaks: 19
use axum::Router;
use std::sync::Arc;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let user_id = factory.scope().user_id();
        Router::new().with_state(Arc::new(user_id))
    });
    let _app: Router = served.unwrap();
}

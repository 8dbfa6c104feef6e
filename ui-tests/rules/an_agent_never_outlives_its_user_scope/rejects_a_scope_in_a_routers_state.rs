// Twin: accepts_a_users_answer_in_a_routers_state.rs
// Escapes: scope → router
// Leaks: 19
use axum::Router;
use std::sync::Arc;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let scope = factory.scope();
        Router::new().with_state(Arc::new(scope))
    });
    let _app: Router = served.unwrap();
}

// Twin: accepts_a_users_answer_in_a_routers_state.rs
// Escapes: memory → router
// Leaks: 19
use axum::Router;
use std::sync::Arc;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let memory = factory.notes().memory;
        Router::new().with_state(Arc::new(memory))
    });
    let _app: Router = served.unwrap();
}

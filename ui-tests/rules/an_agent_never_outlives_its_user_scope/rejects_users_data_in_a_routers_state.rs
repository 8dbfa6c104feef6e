// Twin: accepts_a_users_answer_in_a_routers_state.rs
// Escapes: user data → router
// Leaks: 19
use axum::Router;
use factory_core::UserData;
use std::sync::Arc;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let data = UserData::new(factory.scope(), factory.notes().text);
        Router::new().with_state(Arc::new(data))
    });
    let _app: Router = served.unwrap();
}

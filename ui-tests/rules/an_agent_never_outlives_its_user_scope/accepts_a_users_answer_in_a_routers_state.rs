use axum::Router;
use std::sync::Arc;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let text = factory.notes().text;
        Router::new().with_state(Arc::new(text))
    });
    let _app: Router = served.unwrap();
}

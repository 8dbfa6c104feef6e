use axum::{Router, routing::get};
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let text = factory.notes().text;
        Router::new().route("/", get(|| async move { text.clone() }))
    });
    let _app: Router = served.unwrap();
}

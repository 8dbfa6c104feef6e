use axum::{Extension, Router, routing::get};
use ui_tests::{Platform, context};

async fn show(Extension(text): Extension<String>) -> String {
    text
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        Router::new().route("/", get(show)).layer(Extension(notes.text))
    });
    let _app: Router = served.unwrap();
}

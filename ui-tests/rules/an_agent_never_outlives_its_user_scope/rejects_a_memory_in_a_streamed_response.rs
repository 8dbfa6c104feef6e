// Twin: accepts_a_users_answer_in_a_streamed_response.rs
// Escapes: memory → response
// Leaks: 25
use axum::body::Body;
use futures_util::{StreamExt as _, stream::iter};
use std::convert::Infallible;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let memory = factory.notes().memory;
        Body::from_stream(iter([memory]).map(|memory| {
            drop(memory);
            Ok::<_, Infallible>("the end")
        }))
    });
    drop(served.unwrap());
}

// Twin: accepts_a_users_answer_in_a_streamed_response.rs
// Escapes: borrowed text → response
// Leaks: 25
use axum::body::Body;
use futures_util::{StreamExt as _, stream::iter};
use std::convert::Infallible;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let user_id = factory.scope().user_id();
        Body::from_stream(iter([user_id]).map(|user_id| {
            drop(user_id);
            Ok::<_, Infallible>("the end")
        }))
    });
    drop(served.unwrap());
}

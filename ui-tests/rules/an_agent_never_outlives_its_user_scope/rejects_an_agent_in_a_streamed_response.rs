// Twin: accepts_an_answer_in_a_streamed_response.rs
// Escapes: agent → response
// Leaks: 25
use axum::body::Body;
use futures_util::{StreamExt as _, stream::iter};
use std::convert::Infallible;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        Body::from_stream(iter([notes]).map(|notes| Ok::<_, Infallible>(notes.text)))
    });
    drop(served.unwrap());
}

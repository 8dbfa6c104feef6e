// Twin: accepts_a_users_answer_in_a_streamed_response.rs
// Escapes: user data → response
// Leaks: 25
use axum::body::Body;
use factory_core::UserData;
use futures_util::{StreamExt as _, stream::iter};
use std::convert::Infallible;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let data = UserData::new(factory.scope(), factory.notes().text);
        Body::from_stream(iter([data]).map(|data| {
            drop(data);
            Ok::<_, Infallible>("the end")
        }))
    });
    drop(served.unwrap());
}

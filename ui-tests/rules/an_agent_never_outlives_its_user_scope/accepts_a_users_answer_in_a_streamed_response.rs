use axum::body::Body;
use futures_util::{StreamExt as _, stream::iter};
use std::convert::Infallible;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let text = factory.notes().text;
        Body::from_stream(iter([text]).map(|text| {
            drop(text);
            Ok::<_, Infallible>("the end")
        }))
    });
    drop(served.unwrap());
}

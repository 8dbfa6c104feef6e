use axum::http::Extensions;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut extensions = Extensions::new();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let text = factory.notes().text;
        extensions.insert(text);
    });
    served.unwrap();
}

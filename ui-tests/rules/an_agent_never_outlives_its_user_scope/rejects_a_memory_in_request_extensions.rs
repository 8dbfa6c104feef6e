// Twin: accepts_remembered_lines_in_request_extensions.rs
// Escapes: memory → request extension
// Leaks: 40
use axum::http::Extensions;
use ui_tests::{Platform, context};

pub fn main() {
    let mut extensions = Extensions::new();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let memory = factory.notes().memory;
        extensions.insert(memory);
    });
    served.unwrap();
}

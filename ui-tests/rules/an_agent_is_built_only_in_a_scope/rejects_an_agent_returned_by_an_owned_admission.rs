// Twin: accepts_a_value_returned_by_an_owned_admission.rs
use std::sync::Arc;
use ui_tests::{Platform, context};

pub async fn text() -> usize {
    let admission = Arc::new(Platform::default()).admit_owned(context("alice").unwrap()).unwrap();
    admission.run(async |factory| factory.notes()).await.text.len()
}

pub fn main() {}

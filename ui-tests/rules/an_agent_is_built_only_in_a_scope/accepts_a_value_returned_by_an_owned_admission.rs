use std::sync::Arc;
use ui_tests::{Platform, context};

pub async fn text() -> usize {
    let admission = Arc::new(Platform::default()).admit_owned(context("alice").unwrap()).unwrap();
    admission.run(async |factory| factory.notes().text.len()).await
}

pub fn main() {}

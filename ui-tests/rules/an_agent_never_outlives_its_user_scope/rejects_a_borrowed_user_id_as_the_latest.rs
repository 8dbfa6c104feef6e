// Twin: accepts_a_run_id_as_the_latest.rs
// Escapes: borrowed text → static
// Leaks: 28
use std::sync::RwLock;
use ui_tests::{Platform, context};

static LATEST: RwLock<Option<&str>> = RwLock::new(None);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        *LATEST.write().unwrap() = Some(factory.scope().user_id());
    });
    served.unwrap();
}

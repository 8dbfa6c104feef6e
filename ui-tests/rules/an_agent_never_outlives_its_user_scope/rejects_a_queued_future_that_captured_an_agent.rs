// Twin: accepts_a_queued_future_that_opens_a_scope.rs
// Escapes: future → static
// Leaks: 25
use std::{
    pin::Pin,
    sync::{Arc, Mutex},
};
use ui_tests::{Platform, context};

static JOBS: Mutex<Vec<Pin<Box<dyn Future<Output = ()> + Send>>>> = Mutex::new(Vec::new());

pub fn main() {
    let platform = Arc::new(Platform::default());
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        JOBS.lock().unwrap().push(Box::pin(async move { drop(notes) }));
    });
    served.unwrap();
}

use std::{
    pin::Pin,
    sync::{Arc, Mutex},
};
use ui_tests::{Platform, context};

static JOBS: Mutex<Vec<Pin<Box<dyn Future<Output = ()> + Send>>>> = Mutex::new(Vec::new());

pub fn main() {
    let platform = Arc::new(Platform::default());
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let (platform, child) = (Arc::clone(&platform), factory.scope().child("summary").unwrap());
        let summary = async move { platform.for_user(child, async |factory| drop(factory.notes())).await.unwrap() };
        JOBS.lock().unwrap().push(Box::pin(summary));
    });
    served.unwrap();
}

use std::sync::Mutex;
use ui_tests::{Platform, context};

static CALLBACKS: Mutex<Vec<Box<dyn Fn() -> String + Send>>> = Mutex::new(Vec::new());

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let run = factory.scope().run_id().to_owned();
        CALLBACKS.lock().unwrap().push(Box::new(move || run.clone()));
    });
    served.unwrap();
}

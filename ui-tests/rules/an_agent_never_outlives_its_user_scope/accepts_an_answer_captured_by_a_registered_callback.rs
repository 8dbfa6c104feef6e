use std::sync::Mutex;
use ui_tests::{Platform, context};

static CALLBACKS: Mutex<Vec<Box<dyn FnOnce() + Send>>> = Mutex::new(Vec::new());

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let text = factory.notes().text;
        CALLBACKS.lock().unwrap().push(Box::new(move || drop(text)));
    });
    served.unwrap();
}

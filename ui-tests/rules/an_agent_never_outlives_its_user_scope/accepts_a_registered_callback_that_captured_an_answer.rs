use std::sync::Mutex;
use ui_tests::{Platform, context};

static CALLBACKS: Mutex<Vec<Box<dyn Fn() -> String + Send>>> = Mutex::new(Vec::new());

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let text = factory.notes().text;
        CALLBACKS.lock().unwrap().push(Box::new(move || text.clone()));
    });
    served.unwrap();
}

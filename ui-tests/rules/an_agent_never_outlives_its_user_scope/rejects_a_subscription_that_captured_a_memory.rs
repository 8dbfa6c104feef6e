// Twin: accepts_a_subscription_that_captured_its_own_lines.rs
// Escapes: memory → callback
// Leaks: 24
use std::sync::Mutex;
use ui_tests::{Platform, context};

type Subscription = Box<dyn Fn(&str) + Send>;

#[derive(Default)]
struct Router {
    subscriptions: Mutex<Vec<Subscription>>,
}

pub fn main() {
    let router = Router::default();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let memory = factory.notes().memory;
        let remember = move |line: &str| memory.lines.lock().unwrap().push(line.to_owned());
        router.subscriptions.lock().unwrap().push(Box::new(remember));
    });
    served.unwrap();
}

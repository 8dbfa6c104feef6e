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
        let lines = Mutex::new(memory.lines.lock().unwrap().clone());
        let remember = move |line: &str| lines.lock().unwrap().push(line.to_owned());
        router.subscriptions.lock().unwrap().push(Box::new(remember));
    });
    served.unwrap();
}

// Twin: accepts_a_router_of_each_users_subscribers.rs
// Leaks: 24
use factory_core::{Shareable, agent_factory};
use std::sync::Mutex;
use ui_tests::context;

pub type Subscriber = Box<dyn Fn(&str) + Send>;

#[derive(Default, Shareable)]
pub struct Router {
    subscribers: Mutex<Vec<Subscriber>>,
}

impl Router {
    pub fn subscribe(&self, subscriber: Subscriber) {
        self.subscribers.lock().unwrap().push(subscriber);
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub router: Router }
    }
}

pub fn main() {
    let platform = Platform { router: Router::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |_| {
        platform.router.subscribe(Box::new(|_| ()));
    });
    served.unwrap();
}

// Twin: accepts_a_dispatcher_that_remembers_each_users_calls.rs
use factory_core::{Shareable, agent_factory};
use std::sync::Mutex;
use ui_tests::context;

#[derive(Default, Shareable)]
pub struct Dispatcher {
    calls: Mutex<Vec<String>>,
}

impl Dispatcher {
    pub fn dispatch(&self, tool: &str) {
        self.calls.lock().unwrap().push(tool.to_owned());
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub dispatcher: Dispatcher }
    }
}

pub fn main() {
    let platform = Platform { dispatcher: Dispatcher::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |_| {
        platform.dispatcher.dispatch("search");
    });
    served.unwrap();
}

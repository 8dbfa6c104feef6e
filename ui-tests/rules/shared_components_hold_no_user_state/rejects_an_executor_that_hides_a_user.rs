// Twin: accepts_an_executor_of_each_user.rs
// Leaks: 23
use factory_core::{Shareable, agent_factory};
use std::sync::RwLock;
use ui_tests::context;

pub trait Execute: Send + Sync {
    fn execute(&self, command: &str);
}

impl<F: Fn(&str) + Send + Sync> Execute for F {
    fn execute(&self, command: &str) {
        self(command);
    }
}

#[derive(Default, Shareable)]
pub struct Executor {
    current: RwLock<Option<Box<dyn Execute>>>,
}

impl Executor {
    pub fn bind(&self, execute: impl Execute + 'static) {
        *self.current.write().unwrap() = Some(Box::new(execute));
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub executor: Executor }
    }
}

pub fn main() {
    let platform = Platform { executor: Executor::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |_| {
        platform.executor.bind(|command: &str| drop(command.to_owned()));
    });
    served.unwrap();
}

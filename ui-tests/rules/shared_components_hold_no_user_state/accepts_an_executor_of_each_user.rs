use factory_core::{PerUser, Shareable, UserScope, agent_factory};
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
    current: PerUser<Option<Box<dyn Execute>>>,
}

impl Executor {
    pub fn bind(&self, scope: UserScope<'_>, execute: impl Execute + 'static) {
        self.current.of(scope).with(|mine| *mine = Some(Box::new(execute)));
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub executor: Executor }
    }
}

pub fn main() {
    let platform = Platform { executor: Executor::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        platform.executor.bind(factory.scope(), |command: &str| drop(command.to_owned()));
    });
    served.unwrap();
}

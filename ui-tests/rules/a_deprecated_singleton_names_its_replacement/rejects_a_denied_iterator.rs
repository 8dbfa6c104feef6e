// Twin: accepts_the_factory_of_the_scope.rs
use factory_core::deprecated_singleton;
use ui_tests::{Platform, context};

#[derive(Clone)]
pub struct Agent;

impl Agent {
    pub fn answer(&self) {}
}

#[deprecated_singleton(instead = "create_factory(scope)", stage = "deny")]
pub fn get_agent(_user: &str) -> impl Iterator<Item = Agent> {
    [Agent].into_iter()
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        for agent in get_agent(factory.scope().user_id()) {
            agent.answer();
        }
    });
    served.unwrap();
}

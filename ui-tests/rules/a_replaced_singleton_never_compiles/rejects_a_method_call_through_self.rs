// Twin: accepts_another_method_of_the_type.rs
// Leaks: 02
use factory_core::agent_factory;
use ui_tests::{Memory, Notes, context};

agent_factory! {
    pub factory AgentInstanceFactory for #[derive(Default)] pub struct Platform {
        scoped { memory: Memory }
        agents { notes: Notes }
        replaces { Registry::instance }
    }
}

pub struct Registry;

impl Registry {
    pub fn len() -> usize {
        size_of_val(&Self::instance())
    }
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |_| {
        Registry::len();
    });
    served.unwrap();
}

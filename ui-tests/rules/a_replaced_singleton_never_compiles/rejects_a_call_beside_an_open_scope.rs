// Twin: accepts_the_factory_of_an_open_scope.rs
// Leaks: 01
use factory_core::{agent_factory, user_scope};
use ui_tests::{Memory, Notes, context};

agent_factory! {
    pub factory AgentInstanceFactory for #[derive(Default)] pub struct Platform {
        scoped { memory: Memory }
        agents { notes: Notes }
        replaces { get_agent_instance_factory }
    }
}

pub fn main() {
    let platform = Platform::default();
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let factory = get_agent_instance_factory();
    drop((scope, factory));
}

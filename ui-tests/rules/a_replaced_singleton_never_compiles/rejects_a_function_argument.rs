// Twin: accepts_the_factory_in_a_function_argument.rs
// Leaks: 37
use factory_core::agent_factory;
use ui_tests::{Memory, Notes, context};

agent_factory! {
    pub factory AgentInstanceFactory for #[derive(Default)] pub struct Platform {
        scoped { memory: Memory }
        agents { notes: Notes }
        replaces { get_agent_instance_factory }
    }
}

pub fn made<T>(make: impl Fn() -> T) -> T {
    make()
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |_| {
        made(get_agent_instance_factory);
    });
    served.unwrap();
}

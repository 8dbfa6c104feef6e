// Twin: accepts_the_factory_of_the_scope.rs
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

pub mod legacy {
    pub use super::*;
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |_| {
        use legacy::*;
        get_agent_instance_factory();
    });
    served.unwrap();
}

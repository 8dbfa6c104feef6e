// Twin: accepts_the_factory_in_a_macro.rs
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

macro_rules! notes {
    ($factory:expr) => {
        $factory()
    };
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |_| {
        notes!(get_agent_instance_factory);
    });
    served.unwrap();
}

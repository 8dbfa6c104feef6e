// Twin: accepts_a_struct_beside_the_factory.rs
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

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |_| {
        Registry::instance().get("triage");
    });
    served.unwrap();
}

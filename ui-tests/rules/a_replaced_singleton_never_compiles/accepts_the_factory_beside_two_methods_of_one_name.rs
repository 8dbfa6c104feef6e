use factory_core::agent_factory;
use ui_tests::{Memory, Notes, context};

agent_factory! {
    pub factory AgentInstanceFactory for #[derive(Default)] pub struct Platform {
        scoped { memory: Memory }
        agents { notes: Notes }
        replaces { Registry::instance, Cache::instance }
    }
}

pub struct Registry;
pub struct Cache;

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        factory.notes();
    });
    served.unwrap();
}

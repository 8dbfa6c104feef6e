use factory_core::agent_factory;
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
    drop(platform.for_user(context("alice").unwrap(), async |factory| factory.notes().text));
}

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
    let factory = create_agent_instance_factory(scope);
    drop(factory);
}

use factory_core::agent_factory;
use ui_tests::{Memory, Notes, context};

agent_factory! {
    pub factory AgentInstanceFactory for #[derive(Default)] pub struct Platform {
        scoped { memory: Memory }
        agents { notes: Notes }
        replaces { get_agent_instance_factory }
    }
}

pub async fn notes(factory: AgentInstanceFactory<'_>) -> String {
    factory.notes().text
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        drop(notes(factory));
    });
    served.unwrap();
}

use factory_core::agent_factory;
use ui_tests::{Memory, Notes, context};

agent_factory! {
    pub factory AgentInstanceFactory for #[derive(Default)] pub struct Platform {
        scoped { memory: Memory }
        agents { notes: Notes }
        replaces {
            #[cfg(all())]
            get_agent_instance_factory,
        }
    }
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        factory.notes();
    });
    served.unwrap();
}

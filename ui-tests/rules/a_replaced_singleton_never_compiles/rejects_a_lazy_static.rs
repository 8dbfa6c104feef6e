// Twin: accepts_a_static_of_plain_values.rs
// Leaks: 01
use factory_core::agent_factory;
use std::sync::LazyLock;
use ui_tests::{Memory, Notes, context};

agent_factory! {
    pub factory AgentInstanceFactory for #[derive(Default)] pub struct Platform {
        scoped { memory: Memory }
        agents { notes: Notes }
        replaces { get_agent_instance_factory }
    }
}

static FACTORY: LazyLock<String> = LazyLock::new(get_agent_instance_factory);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        factory.notes().text.push_str(&FACTORY);
    });
    served.unwrap();
}

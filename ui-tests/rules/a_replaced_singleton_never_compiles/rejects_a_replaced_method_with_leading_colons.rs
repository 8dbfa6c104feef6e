// Twin: accepts_a_replaced_function_by_its_name.rs
use factory_core::agent_factory;
use ui_tests::Notes;

pub struct Registry;

agent_factory! {
    pub factory AgentInstanceFactory for #[derive(Default)] pub struct Platform {
        scoped { memory: ui_tests::Memory }
        agents { notes: Notes }
        replaces { get_factory, ::Registry::instance, registry_instance }
    }
}

pub fn main() {}

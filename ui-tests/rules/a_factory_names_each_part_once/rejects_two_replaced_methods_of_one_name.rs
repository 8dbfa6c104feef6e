// Twin: accepts_a_replaced_method_of_a_type.rs
use factory_core::agent_factory;
use ui_tests::{Memory, Notes};

pub struct Registry;

agent_factory! {
    pub factory Office for pub struct Building {
        scoped { memory: Memory }
        agents { notes: Notes }
        replaces { Registry::instance, Registry::instance }
    }
}

pub fn main() {}

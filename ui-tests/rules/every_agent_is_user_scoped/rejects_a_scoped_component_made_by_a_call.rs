// Twin: accepts_a_scoped_component_by_its_type.rs
use factory_core::agent_factory;
use ui_tests::Memory;

agent_factory! {
    pub factory Office for pub struct Building {
        scoped { memory: Memory::new() }
    }
}

pub fn main() {
    let _none: Option<Memory<'static>> = None;
}

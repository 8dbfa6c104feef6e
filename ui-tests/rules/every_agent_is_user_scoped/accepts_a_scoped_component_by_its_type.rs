use factory_core::agent_factory;
use ui_tests::Memory;

agent_factory! {
    pub factory Office for pub struct Building {
        scoped { memory: Memory }
    }
}

pub fn main() {
    let _none: Option<Memory<'static>> = None;
}

use factory_core::agent_factory;

agent_factory! {
    pub factory Office for pub struct Building {
        shared { pub name: String }
    }
}

pub fn main() {}

use factory_core::agent_factory;

agent_factory! {
    pub(crate) factory Factory for pub(crate) struct Platform {
        shared { pub name: String }
    }
}

pub fn main() {}

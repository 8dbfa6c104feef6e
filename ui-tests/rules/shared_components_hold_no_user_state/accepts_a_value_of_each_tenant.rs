use factory_core::{PerTenant, agent_factory};

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: PerTenant<String> }
    }
}

pub fn main() {}

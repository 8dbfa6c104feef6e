use factory_core::{Awaited, PerTenant, agent_factory};

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: PerTenant<Awaited<String>> }
    }
}

pub fn main() {}

use factory_core::{Awaited, PerUser, agent_factory};

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: PerUser<Awaited<String>> }
    }
}

pub fn main() {}

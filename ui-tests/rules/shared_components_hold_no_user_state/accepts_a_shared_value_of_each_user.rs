use factory_core::{PerUser, agent_factory};

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: PerUser<Vec<String>> }
    }
}

pub fn main() {}

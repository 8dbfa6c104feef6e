use factory_core::{PerUser, Shareable, agent_factory};

#[derive(Shareable)]
pub struct Cache<T> {
    answers: Vec<T>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub cache: Cache<PerUser<String>> }
    }
}

pub fn main() {}

use factory_core::{PerConversation, agent_factory};

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: PerConversation<String> }
    }
}

pub fn main() {}

// Twin: accepts_a_value_of_each_conversation.rs
use factory_core::{PerConversation, agent_factory};
use std::sync::Arc;

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: PerConversation<Arc<String>> }
    }
}

pub fn main() {}

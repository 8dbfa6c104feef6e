// Twin: accepts_an_awaited_value_of_each_user.rs
use factory_core::{PerUser, agent_factory};
use std::sync::Arc;

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: PerUser<Arc<tokio::sync::Mutex<String>>> }
    }
}

pub fn main() {}

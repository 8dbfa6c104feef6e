// Twin: accepts_a_shared_value_of_each_user.rs
use factory_core::agent_factory;
use std::any::Any;

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: Box<dyn Any + Send + Sync> }
    }
}

pub fn main() {}

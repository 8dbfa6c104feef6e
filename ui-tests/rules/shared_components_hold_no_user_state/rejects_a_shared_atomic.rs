// Twin: accepts_a_shared_value_of_each_user.rs
use factory_core::agent_factory;
use std::sync::atomic::AtomicU64;

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: AtomicU64 }
    }
}

pub fn main() {}

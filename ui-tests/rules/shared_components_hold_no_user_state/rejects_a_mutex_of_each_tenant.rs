// Twin: accepts_a_value_of_each_tenant.rs
use factory_core::{PerTenant, agent_factory};
use std::sync::Mutex;

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: PerTenant<Mutex<String>> }
    }
}

pub fn main() {}

// Twin: accepts_an_awaited_value_of_each_tenant.rs
use factory_core::{Awaited, PerTenant, agent_factory};
use std::sync::Arc;

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: PerTenant<Awaited<Arc<String>>> }
    }
}

pub fn main() {}

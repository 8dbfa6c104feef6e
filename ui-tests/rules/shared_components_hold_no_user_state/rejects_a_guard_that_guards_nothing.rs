// Twin: accepts_a_guard_of_checked_fields.rs
use factory_core::{PerUser, Shareable, agent_factory};

#[derive(Shareable)]
pub struct Limits {
    seen: PerUser<Vec<String>>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        guards { pub limits: Limits }
    }
}

pub fn main() {}

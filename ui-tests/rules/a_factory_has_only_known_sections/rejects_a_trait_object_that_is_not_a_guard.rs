// Twin: accepts_a_guard_behind_a_trait.rs
use factory_core::{Shareable, agent_factory};

pub trait Gate: Shareable {
    fn is_open(&self) -> bool;
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        guards { pub gate: dyn Gate }
    }
}

pub fn main() {}

// Twin: accepts_a_factory_of_its_crate.rs
use factory_core::agent_factory;

agent_factory! {
    public factory Factory for pub(crate) struct Platform {
        shared { pub name: String }
    }
}

pub fn main() {}

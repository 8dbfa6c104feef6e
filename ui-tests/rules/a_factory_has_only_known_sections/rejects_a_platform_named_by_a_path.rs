// Twin: accepts_a_whole_header.rs
use factory_core::agent_factory;

agent_factory! {
    pub factory Factory for pub struct office::Platform {
        shared { pub name: String }
    }
}

pub fn main() {}

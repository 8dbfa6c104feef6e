// Twin: accepts_a_whole_header.rs
use factory_core::agent_factory;

agent_factory! {
    pub factory match for pub struct Platform {
        shared { pub name: String }
    }
}

pub fn main() {}

// Twin: accepts_a_factory_that_shares_something.rs
use factory_core::agent_factory;

agent_factory! {
    pub factory Office for pub struct Building {}
}

pub fn main() {}

// Twin: accepts_an_unnamed_component_for_an_agent_of_another_crate.rs
use factory_core::{PerUser, agent_factory};
use ui_tests::Reader;

pub enum Mine {}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            pub mine: PerUser<Vec<String>> as Mine,
        }
        agents { reader: Reader }
    }
}

pub fn main() {}

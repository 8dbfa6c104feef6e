use factory_core::{PerUser, agent_factory};
use ui_tests::Reader;

pub enum Mine {}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            pub drafts: PerUser<Vec<String>>,
            pub mine: PerUser<Vec<String>> as Mine,
        }
        agents { reader: Reader }
    }
}

pub fn main() {}

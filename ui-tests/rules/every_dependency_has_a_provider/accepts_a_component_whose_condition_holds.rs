use factory_core::{PerUser, agent_factory};
use ui_tests::Reader;

agent_factory! {
    pub factory Office for pub struct Building {
        shared {
            #[cfg(all())]
            pub drafts: PerUser<Vec<String>>,
        }
        agents { reader: Reader }
    }
}

pub fn main() {}

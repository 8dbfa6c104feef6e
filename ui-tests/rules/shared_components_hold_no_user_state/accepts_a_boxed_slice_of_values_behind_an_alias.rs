use factory_core::{PerUser, agent_factory};
use std::sync::Arc;

type Kept = PerUser<String>;

agent_factory! {
    pub factory Office for pub struct Building {
        shared { pub drafts: Box<[Kept]> }
    }
}

pub fn main() {
    let _none: Option<Arc<Building>> = None;
}

// Twin: accepts_a_range_of_values_behind_an_alias.rs
use factory_core::{PerUser, agent_factory};
use std::sync::Arc;

type Kept = PerUser<Arc<String>>;

agent_factory! {
    pub factory Office for pub struct Building {
        shared { pub drafts: std::ops::Range<Kept> }
    }
}

pub fn main() {
    let _none: Option<Arc<Building>> = None;
}

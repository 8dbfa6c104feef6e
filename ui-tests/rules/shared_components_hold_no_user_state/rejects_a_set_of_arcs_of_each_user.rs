// Twin: accepts_a_shared_value_of_each_user.rs
use factory_core::{PerUser, agent_factory};
use std::{collections::HashSet, sync::Arc};

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: PerUser<HashSet<Arc<String>>> }
    }
}

pub fn main() {}

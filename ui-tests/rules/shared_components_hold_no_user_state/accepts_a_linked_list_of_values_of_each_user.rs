use factory_core::{PerUser, agent_factory};
use std::collections::LinkedList;

type Shelf = LinkedList<String>;

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: PerUser<Shelf> }
    }
}

pub fn main() {}

// Twin: accepts_a_linked_list_of_values_of_each_user.rs
use factory_core::{PerUser, agent_factory};
use std::{collections::LinkedList, sync::Arc};

type Shelf = LinkedList<Arc<String>>;

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: PerUser<Shelf> }
    }
}

pub fn main() {}

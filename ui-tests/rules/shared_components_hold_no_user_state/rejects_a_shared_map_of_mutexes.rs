// Twin: accepts_a_shared_value_of_each_user.rs
use factory_core::agent_factory;
use std::{collections::HashMap, sync::Mutex};

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub history: HashMap<String, Mutex<String>> }
    }
}

pub fn main() {}

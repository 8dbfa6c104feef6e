// Twin: accepts_a_value_of_each_user_in_a_component.rs
use factory_core::Shareable;
use std::sync::{LazyLock, Mutex};

#[derive(Shareable)]
pub struct Supervisor {
    pub model: String,
    pub history: LazyLock<Mutex<Vec<String>>>,
}

pub fn main() {}

// Twin: accepts_a_value_of_each_user_in_a_component.rs
use factory_core::Shareable;
use std::sync::Mutex;

type History = Mutex<Vec<String>>;

#[derive(Shareable)]
pub struct Supervisor {
    pub model: String,
    pub history: History,
}

pub fn main() {}

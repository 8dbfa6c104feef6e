// Twin: accepts_a_value_of_each_user_in_a_component.rs
use factory_core::Shareable;
use std::cell::Cell;

#[derive(Shareable)]
pub struct Supervisor {
    pub model: String,
    pub history: Cell<u64>,
}

pub fn main() {}

// Twin: accepts_a_value_of_each_user_in_a_component.rs
use factory_core::Shareable;
use std::cell::RefCell;

#[derive(Shareable)]
pub struct Supervisor {
    pub model: String,
    pub history: RefCell<Vec<String>>,
}

pub fn main() {}

// Twin: accepts_a_value_of_each_user_in_a_component.rs
use factory_core::Shareable;
use std::any::Any;

#[derive(Shareable)]
pub struct Supervisor {
    pub model: String,
    pub history: Box<dyn Any + Send + Sync>,
}

pub fn main() {}

// Twin: accepts_a_value_of_each_user_in_a_component.rs
use factory_core::Shareable;

#[derive(Shareable)]
pub struct Supervisor {
    pub model: String,
    pub history: Box<dyn Fn(&str) + Send + Sync>,
}

pub fn main() {}

// Twin: accepts_a_value_of_each_user_in_a_component.rs
use factory_core::{PerUser, Shareable};
use std::sync::Arc;

#[derive(Shareable)]
pub struct Supervisor {
    pub model: String,
    pub history: PerUser<[Arc<String>; 2]>,
}

pub fn main() {}

// Twin: accepts_a_value_of_each_user_in_a_component.rs
use factory_core::{PerUser, Shareable};
use std::sync::Mutex;

#[derive(Shareable)]
pub struct Supervisor {
    pub model: String,
    pub history: PerUser<Option<&'static Mutex<String>>>,
}

pub fn main() {}

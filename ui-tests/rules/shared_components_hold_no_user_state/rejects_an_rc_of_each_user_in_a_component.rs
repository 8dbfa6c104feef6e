// Twin: accepts_a_value_of_each_user_in_a_component.rs
use factory_core::{PerUser, Shareable};
use std::rc::Rc;

#[derive(Shareable)]
pub struct Supervisor {
    pub model: String,
    pub history: PerUser<Rc<Vec<String>>>,
}

pub fn main() {}

// Twin: accepts_a_generic_component_of_its_own_values.rs
// Leaks: 22
use factory_core::{PerUser, Shareable};

#[derive(Shareable)]
pub struct Store<T> {
    pub all: Vec<T>,
    pub recent: PerUser<T>,
}

pub fn main() {}

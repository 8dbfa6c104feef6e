// Twin: accepts_a_component_of_plain_values.rs
use factory_core::Shareable;

#[derive(Shareable)]
pub struct Clock<'a, T> {
    zone: &'a T,
}

pub fn main() {}

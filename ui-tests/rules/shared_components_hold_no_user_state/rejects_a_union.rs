// Twin: accepts_a_component_of_plain_values.rs
use factory_core::Shareable;

#[derive(Clone, Copy, Shareable)]
pub union Clock {
    zone: u32,
}

pub fn main() {}

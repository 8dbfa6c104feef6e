// Twin: accepts_a_component_of_a_named_crate.rs
use factory_core::Shareable;

#[derive(Shareable)]
#[shareable = "yes"]
pub struct Clock {
    now: u64,
}

pub fn main() {}

// Twin: accepts_a_component_of_a_named_crate.rs
use factory_core::Shareable;

#[derive(Shareable)]
#[shareable(crate = ::factory_core)]
#[shareable(crate = ::factory_core)]
pub struct Clock {
    now: u64,
}

pub fn main() {}

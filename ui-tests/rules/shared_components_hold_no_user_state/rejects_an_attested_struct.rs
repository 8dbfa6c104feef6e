// Twin: accepts_a_component_of_a_named_crate.rs
use factory_core::Shareable;

#[derive(Shareable)]
#[attest(reason = "a clock holds no user data")]
pub struct Clock {
    now: u64,
}

pub fn main() {}

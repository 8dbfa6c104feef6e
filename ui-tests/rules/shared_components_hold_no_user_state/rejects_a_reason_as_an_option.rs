// Twin: accepts_a_component_of_plain_values.rs
use factory_core::Shareable;

#[derive(Shareable)]
#[shareable(reason = "a name holds no user data")]
pub struct Clock {
    zone: String,
}

pub fn main() {}

// Twin: accepts_a_function_that_names_its_replacement.rs
use factory_core::deprecated_singleton;

#[deprecated_singleton(instead = "  ")]
pub fn get_agent() {}

pub fn main() {}

// Twin: accepts_a_function_that_names_its_replacement.rs
use factory_core::deprecated_singleton;

#[deprecated_singleton(instead = "create_factory(scope)")]
#[deprecated_singleton(instead = "create_factory(scope)", stage = "deny")]
pub fn get_agent() {}

pub fn main() {}

use factory_core::deprecated_singleton;

#[deprecated_singleton(instead = "create_factory(scope)")]
pub fn get_agent() {}

pub fn main() {}

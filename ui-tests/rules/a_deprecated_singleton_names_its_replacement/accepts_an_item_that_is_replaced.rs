use factory_core::deprecated_singleton;

#[deprecated_singleton(instead = "create_factory(scope)")]
pub static AGENT: usize = 0;

pub fn main() {}

// Twin: accepts_an_item_that_is_replaced.rs
use factory_core::deprecated_singleton;

#[deprecated_singleton(instead = "create_factory(scope)")]
extern crate std as standard;

pub fn main() {}

// Twin: accepts_an_item_that_is_replaced.rs
use factory_core::deprecated_singleton;

#[deprecated_singleton(instead = "create_factory(scope)")]
#[macro_export]
macro_rules! agent {
    () => {};
}

pub fn main() {}

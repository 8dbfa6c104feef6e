// Twin: accepts_an_item_that_is_replaced.rs
use factory_core::deprecated_singleton;

#[deprecated_singleton(instead = "create_factory(scope)")]
impl AsRef<str> for Agent {
    fn as_ref(&self) -> &str {
        ""
    }
}

pub struct Agent;

pub fn main() {}

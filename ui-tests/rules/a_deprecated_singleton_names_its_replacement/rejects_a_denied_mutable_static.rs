// Twin: accepts_an_item_that_is_replaced.rs
use factory_core::deprecated_singleton;

#[deprecated_singleton(instead = "create_factory(scope)", stage = "deny")]
pub static mut AGENT: usize = 0;

pub fn main() {}

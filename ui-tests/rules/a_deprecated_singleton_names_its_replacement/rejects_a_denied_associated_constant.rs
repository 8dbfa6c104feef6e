// Twin: accepts_an_associated_constant.rs
use factory_core::deprecated_singleton;

pub struct Agent;

impl Agent {
    #[deprecated_singleton(instead = "create_factory(scope)", stage = "deny")]
    pub const MOST: usize = 7;
}

pub fn main() {}

// Twin: accepts_a_function_without_a_body.rs
use factory_core::deprecated_singleton;

pub trait Access {
    #[deprecated_singleton(instead = "create_factory(scope)", stage = "deny")]
    fn agent(&self) -> usize;
}

pub fn main() {}

// Twin: accepts_a_method_that_is_not_replaced.rs
use factory_core::deprecated_singleton;
use std::sync::Arc;

#[derive(Default)]
pub struct Registry {
    names: Vec<String>,
}

impl Registry {
    #[deprecated_singleton(instead = "create_factory(scope)", stage = "deny")]
    pub fn agent<T: Default>(&self) -> Option<T> {
        self.names.first().map(|_| T::default())
    }

    pub fn names(&self) -> usize {
        self.names.len()
    }
}

pub fn main() {
    let registry = Arc::new(Registry::default());
    assert_eq!(registry.agent::<u8>().unwrap_or(7), 7);
}

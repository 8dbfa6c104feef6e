// Twin: accepts_a_method_that_is_not_replaced.rs
use factory_core::deprecated_singleton;
use std::sync::Arc;

#[derive(Default)]
pub struct Registry {
    names: Vec<String>,
}

impl Registry {
    #[deprecated_singleton(instead = "create_factory(scope)", stage = "deny")]
    pub fn shared(self: Arc<Self>) -> Arc<Self> {
        self
    }

    pub fn names(&self) -> usize {
        self.names.len()
    }
}

pub fn main() {
    let registry = Arc::new(Registry::default());
    assert_eq!(registry.shared().names(), 0);
}

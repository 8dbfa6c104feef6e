// Twin: accepts_a_method_that_does_not_warn.rs
#![deny(deprecated)]

use factory_core::deprecated_singleton;
use std::sync::Arc;

#[derive(Default)]
pub struct Registry {
    names: Vec<String>,
}

impl Registry {
    #[deprecated_singleton(instead = "create_factory(scope)")]
    pub fn agent(&self, name: &str) -> Option<&String> {
        self.names.iter().find(|known| *known == name)
    }

    pub fn names(&self) -> usize {
        self.names.len()
    }
}

pub fn main() {
    let registry = Arc::new(Registry::default());
    assert_eq!(registry.agent("notes"), None);
}

use factory_core::deprecated_singleton;
use std::sync::Arc;

#[derive(Default)]
pub struct Registry {
    names: Vec<String>,
}

impl Registry {
    #[deprecated_singleton(instead = "create_factory(scope)", stage = "deny")]
    pub fn agent(&self, name: &str) -> Option<&String> {
        self.names.iter().find(|known| *known == name)
    }

    pub fn names(&self) -> usize {
        self.names.len()
    }
}

pub fn main() {
    let registry = Arc::new(Registry::default());
    assert_eq!(registry.names(), 0);
}

// Twin: accepts_a_registry_in_a_function.rs
// Leaks: 02
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::{Arc, LazyLock};

    pub struct Registry;

    pub fn instance() -> Arc<Registry> {
        static REGISTRY: LazyLock<Arc<Registry>> = LazyLock::new(|| Arc::new(Registry));
        Arc::clone(&REGISTRY)
    }
}

pub fn main() {}

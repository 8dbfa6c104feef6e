use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::Arc;

    pub struct Registry;

    pub fn instance() -> Arc<Registry> {
        static NAME: &str = "triage";
        assert!(!NAME.is_empty());
        Arc::new(Registry)
    }
}

pub fn main() {}

// Twin: accepts_a_static_of_a_checked_type.rs
// Also: shared_components_hold_no_user_state
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use factory_core::Shareable;
    use std::sync::Mutex;

    #[derive(Shareable)]
    pub struct Registry {
        names: Mutex<Vec<String>>,
    }

    pub static REGISTRY: Registry = Registry { names: Mutex::new(Vec::new()) };
}

pub fn main() {}

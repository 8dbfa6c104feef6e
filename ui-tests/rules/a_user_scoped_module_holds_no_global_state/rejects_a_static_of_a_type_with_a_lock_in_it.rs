// Twin: accepts_a_static_of_a_checked_type.rs
// Leaks: 19
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::Mutex;

    pub struct Registry {
        names: Mutex<Vec<String>>,
    }

    pub static REGISTRY: Registry = Registry { names: Mutex::new(Vec::new()) };
}

pub fn main() {}

// Twin: accepts_a_static_of_a_checked_type.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub struct Registry {
        names: Vec<String>,
    }

    pub static REGISTRY: Registry = Registry { names: Vec::new() };
}

pub fn main() {}

// Twin: accepts_a_static_of_plain_values.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::OnceLock;

    pub static NAMES: OnceLock<String> = OnceLock::new();
}

pub fn main() {}

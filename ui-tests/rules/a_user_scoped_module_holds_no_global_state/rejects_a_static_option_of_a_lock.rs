// Twin: accepts_a_static_of_plain_values.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::RwLock;

    pub static NAMES: Option<RwLock<String>> = None;
}

pub fn main() {}

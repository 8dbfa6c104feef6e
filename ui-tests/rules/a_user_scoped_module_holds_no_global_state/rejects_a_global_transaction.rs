// Twin: accepts_a_static_of_plain_values.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::{Arc, Mutex, OnceLock};

    pub static TRANSACTION: OnceLock<Arc<Mutex<Vec<String>>>> = OnceLock::new();
}

pub fn main() {}

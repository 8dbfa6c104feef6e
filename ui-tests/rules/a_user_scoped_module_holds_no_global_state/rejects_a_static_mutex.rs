// Twin: accepts_a_static_of_plain_values.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::Mutex;

    pub static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());
}

pub fn main() {}

// Twin: accepts_a_static_of_plain_values.rs
// Leaks: 39
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::{Mutex, Weak};

    pub static AGENTS: Mutex<Vec<Weak<String>>> = Mutex::new(Vec::new());
}

pub fn main() {}

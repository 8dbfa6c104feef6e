// Twin: accepts_a_factory_that_is_made.rs
// Leaks: 01
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::{Mutex, OnceLock};

    static FACTORY: OnceLock<Mutex<String>> = OnceLock::new();

    pub fn get_factory() -> String {
        FACTORY.get_or_init(|| Mutex::new(String::from("factory"))).lock().unwrap().clone()
    }
}

pub fn main() {}

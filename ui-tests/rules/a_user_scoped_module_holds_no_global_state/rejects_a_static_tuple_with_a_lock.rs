// Twin: accepts_a_static_of_plain_values.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::Mutex;

    pub static NAMES: (&str, Mutex<String>) = ("triage", Mutex::new(String::new()));
}

pub fn main() {}

// Twin: accepts_a_static_of_plain_values.rs
// Leaks: 03
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::collections::HashMap;
    use std::sync::{LazyLock, Mutex};

    pub static SESSIONS: LazyLock<Mutex<HashMap<String, String>>> = LazyLock::new(Mutex::default);
}

pub fn main() {}

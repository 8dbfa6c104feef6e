// Twin: accepts_a_static_under_a_condition.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    #[cfg(unix)]
    pub static NAMES: std::sync::Mutex<String> = std::sync::Mutex::new(String::new());

    #[cfg(not(unix))]
    pub static NAMES: Missing = Missing;
}

pub fn main() {}

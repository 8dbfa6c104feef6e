// Twin: accepts_two_statics_of_plain_values.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::{Mutex, OnceLock};

    pub static NAMES: Mutex<String> = Mutex::new(String::new());
    pub static HITS: OnceLock<u64> = OnceLock::new();
    pub static mut LAST: u64 = 0;
}

pub fn main() {}

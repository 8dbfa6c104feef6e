// Twin: accepts_a_constant_in_a_function.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub fn hits() -> u64 {
        unsafe extern "C" {
            static HITS: u64;
        }
        0
    }
}

pub fn main() {}

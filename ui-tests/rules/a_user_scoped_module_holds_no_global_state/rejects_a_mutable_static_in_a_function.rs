// Twin: accepts_a_constant_in_a_function.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub fn hits() -> u64 {
        static mut HITS: u64 = 0;
        0
    }
}

pub fn main() {}

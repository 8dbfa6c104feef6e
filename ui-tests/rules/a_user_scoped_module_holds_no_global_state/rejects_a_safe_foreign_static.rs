// Twin: accepts_a_constant.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    unsafe extern "C" {
        pub safe static HITS: u64;
    }
}

pub fn main() {}

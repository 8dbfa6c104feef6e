// Twin: accepts_a_static_of_plain_values.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::atomic::AtomicU64;

    pub static HITS: AtomicU64 = AtomicU64::new(0);
}

pub fn main() {}

// Twin: accepts_an_attested_static.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::atomic::AtomicU64;

    /// The number of requests.
    pub static HITS: AtomicU64 = AtomicU64::new(0);
}

pub fn main() {}

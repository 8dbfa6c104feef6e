// Twin: accepts_an_attested_field.rs
use factory_core::Shareable;
use std::sync::atomic::AtomicU64;

#[derive(Shareable)]
pub struct Supervisor {
    #[attest(reason = "a request counter holds no user data", by = "alice")]
    pub requests: AtomicU64,
}

pub fn main() {}

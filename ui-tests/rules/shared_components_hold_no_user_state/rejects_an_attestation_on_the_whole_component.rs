// Twin: accepts_an_attested_field.rs
use factory_core::Shareable;
use std::sync::atomic::AtomicU64;

#[derive(Shareable)]
#[attest(reason = "a request counter holds no user data")]
pub struct Supervisor {
    pub requests: AtomicU64,
}

pub fn main() {}

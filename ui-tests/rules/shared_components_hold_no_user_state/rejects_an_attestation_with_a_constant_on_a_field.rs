// Twin: accepts_an_attested_field.rs
use factory_core::Shareable;
use std::sync::atomic::AtomicU64;

const WHY: &str = "a request counter holds no user data";

#[derive(Shareable)]
pub struct Supervisor {
    #[attest(reason = WHY)]
    pub requests: AtomicU64,
}

pub fn main() {}

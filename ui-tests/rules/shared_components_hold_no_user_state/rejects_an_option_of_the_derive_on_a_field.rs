// Twin: accepts_an_attested_field.rs
use factory_core::Shareable;
use std::sync::atomic::AtomicU64;

#[derive(Shareable)]
pub struct Supervisor {
    #[shareable(skip)]
    pub requests: AtomicU64,
}

pub fn main() {}
